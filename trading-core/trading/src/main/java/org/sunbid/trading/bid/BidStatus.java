package org.sunbid.trading.bid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an upload stands, for its own bidder; what a client needs to go on after a break.
 *
 * @param bid its id
 * @param lotCode the lot
 * @param state where it stands
 * @param sealDigest what the bidder signed
 * @param sealedLength bytes, header included
 * @param chunks how many there are
 * @param missing the numbers of those that have not come
 * @param begunAt when it began
 * @param sealedAt when it was complete
 * @param ticket the signed ticket, canonical JSON
 */
public record BidStatus(
        UUID bid,
        String lotCode,
        BidState state,
        String sealDigest,
        long sealedLength,
        int chunks,
        List<Integer> missing,
        Instant begunAt,
        Optional<Instant> sealedAt,
        String ticket) {

    public BidStatus {
        missing = List.copyOf(missing);
    }
}
