package org.sunbid.trading.bid;

import java.time.Instant;
import java.util.UUID;
import org.sunbid.sealing.seal.Envelope;

/**
 * A bid that counted at the deadline, as the opening hall gets it.
 *
 * @param id the bid
 * @param bidder who bid
 * @param receivedAt when it was complete
 * @param suite the seal's suite
 * @param envelope the whole, or the part that it is
 * @param header the seal's header, canonical JSON
 * @param sealDigest hexadecimal
 * @param sealedLength bytes
 * @param logIndex its place in the public log
 */
@SuppressWarnings("ArrayRecordComponent") // the header as it came; nobody compares received bids
public record ReceivedBid(
        UUID id,
        Bidder bidder,
        Instant receivedAt,
        String suite,
        Envelope envelope,
        byte[] header,
        String sealDigest,
        long sealedLength,
        long logIndex) {}
