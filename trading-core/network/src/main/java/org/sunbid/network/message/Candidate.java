package org.sunbid.network.message;

import java.math.BigDecimal;

/**
 * A recommended bidder.
 *
 * @param rank from 1
 * @param bidder who
 * @param price 投标报价
 * @param score total score
 */
public record Candidate(int rank, Party bidder, BigDecimal price, BigDecimal score) {}
