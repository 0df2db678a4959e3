/**
 * What a bidder gets in hand: a ticket when an upload begins, a receipt when it is complete; both verifiable by anyone,
 * offline.
 */
package org.sunbid.sealing.receipt;
