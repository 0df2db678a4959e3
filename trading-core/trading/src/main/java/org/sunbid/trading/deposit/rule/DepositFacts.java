package org.sunbid.trading.deposit.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What decides on a deposit.
 *
 * @param required in yuan; zero when the tender asks for none
 * @param paid it is at the bank
 * @param bid what became of the bidder's last bid
 * @param bidEndedAt since when
 * @param deadline of the lot
 * @param lotEndedAt when the lot failed or was ended; empty while it goes on
 * @param contractedAt when the contract was signed
 * @param gaveUp the bidder was to get the contract, and did not sign or secure it
 */
public record DepositFacts(
        BigDecimal required,
        boolean paid,
        BidEnd bid,
        Optional<Instant> bidEndedAt,
        Instant deadline,
        Optional<Instant> lotEndedAt,
        Optional<Instant> contractedAt,
        boolean gaveUp) {

    /** What became of a bid. */
    public enum BidEnd {
        /** None was complete. */
        NONE,
        /** It counts, or was opened. */
        COUNTS,
        /** Taken back by its bidder before the deadline. */
        TAKEN_BACK,
        /** 撤销: not opened on the bidder's account. */
        REVOKED,
        /** 撤回: not opened on another account than the bidder's. */
        WITHDRAWN
    }
}
