/**
 * The platform's public transparency log (C2SP {@code tlog-tiles}): salted commitments to accepted bids among cover
 * entries, its files in the database, served under {@code /log/}.
 */
package org.sunbid.trading.bid.log;
