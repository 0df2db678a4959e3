/** The first page of the trading platform, for visitors and for each role, and what stands in the header of every page. */
package org.sunbid.trading.home;
