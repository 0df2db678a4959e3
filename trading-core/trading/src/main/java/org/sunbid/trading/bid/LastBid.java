package org.sunbid.trading.bid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a bidder's last bid for a lot.
 *
 * @param id the bid
 * @param state where it stands
 * @param endedAt when it ended; empty while it counts
 */
public record LastBid(UUID id, BidState state, Optional<Instant> endedAt) {}
