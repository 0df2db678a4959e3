package org.sunbid.network.message;

import java.math.BigDecimal;

/**
 * A lot as a notice announces it.
 *
 * @param lot code of the lot, 23 characters
 * @param name name
 * @param priceCap 控制价; null when there is none
 * @param estimate null when it is not told
 */
public record LotNotice(String lot, String name, BigDecimal priceCap, BigDecimal estimate) {}
