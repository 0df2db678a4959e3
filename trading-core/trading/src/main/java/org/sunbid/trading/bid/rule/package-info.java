/** The rules of submission, each pure and on values. */
package org.sunbid.trading.bid.rule;
