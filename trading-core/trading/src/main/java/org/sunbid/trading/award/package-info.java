/** Candidates, objections, award, contract: from the panel's report to the end. */
package org.sunbid.trading.award;
