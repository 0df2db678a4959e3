package org.sunbid.trading.bid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.seal.Envelope;

/**
 * Where an upload stands, for its own bidder; what a client needs to go on after a break.
 *
 * @param bid its id
 * @param lotCode the lot
 * @param envelope the whole, or the part that it is
 * @param state where it stands
 * @param sealDigest what the bidder signed
 * @param sealedLength bytes, header included
 * @param chunks how many there are
 * @param received how many of them are there, verified
 * @param lastChunkAt when the latest of them came
 * @param missing the numbers of those that have not come
 * @param begunAt when it began
 * @param sealedAt when it was complete; from then on there is its receipt
 * @param endedAt when it ceased to count, or was opened
 * @param cause why it ended, where there is a code for it
 * @param supersedes the earlier bid whose place it took
 * @param supersededBy the later bid that took its place
 * @param ticket the signed ticket, canonical JSON
 */
public record BidStatus(
        UUID bid,
        String lotCode,
        Envelope envelope,
        BidState state,
        String sealDigest,
        long sealedLength,
        int chunks,
        int received,
        Optional<Instant> lastChunkAt,
        List<Integer> missing,
        Instant begunAt,
        Optional<Instant> sealedAt,
        Optional<Instant> endedAt,
        Optional<String> cause,
        Optional<UUID> supersedes,
        Optional<UUID> supersededBy,
        String ticket) {

    public BidStatus {
        missing = List.copyOf(missing);
    }
}
