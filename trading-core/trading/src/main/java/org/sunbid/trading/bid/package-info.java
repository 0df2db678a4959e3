/**
 * Submission 投标: a sealed bid's way from {@code begin} over its chunks to a receipt, its withdrawal, and, after the
 * deadline alone, its hand-over to the opening (O20 26–28).
 */
package org.sunbid.trading.bid;
