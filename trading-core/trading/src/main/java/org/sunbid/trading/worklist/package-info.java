/** 待办: what waits for whom, by deadline; each role's home. */
package org.sunbid.trading.worklist;
