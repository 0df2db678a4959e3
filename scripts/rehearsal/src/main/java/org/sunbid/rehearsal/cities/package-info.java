/** 远程异地评标: two cities share a panel; the link between them breaks, a member leaves, a bid is rejected, a bidder is asked. */
package org.sunbid.rehearsal.cities;
