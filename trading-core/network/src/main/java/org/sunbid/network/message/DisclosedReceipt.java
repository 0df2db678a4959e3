package org.sunbid.network.message;

import java.time.Instant;

/**
 * What a receipt had kept to itself until the deadline.
 *
 * @param bidder who
 * @param bid identifier of the bid
 * @param receivedAt when it was complete
 * @param sealDigest of the sealed bid
 * @param size bytes
 * @param logIndex its place in the transparency log
 */
public record DisclosedReceipt(
        Party bidder, String bid, Instant receivedAt, String sealDigest, long size, long logIndex) {}
