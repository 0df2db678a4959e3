package org.sunbid.trading.bid;

/**
 * The price session of a lot is closed, and its prices are there; told inside the transaction that closes it.
 *
 * @param lotCode the lot
 */
public record PricesOpened(String lotCode) {}
