package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.SealingRefusal;
import org.sunbid.platform.start.TrustedAuthorities;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.receipt.Withdrawal;

/** Holds a withdrawal against the bid it takes back, its bidder and the trust list. */
@ApplicationScoped
class CheckWithdrawal {

    /** How far the clocks of bidder and platform may be apart. */
    static final Duration CLOCKS = Duration.ofMinutes(10);

    private final TrustedAuthorities authorities;
    private final SubmissionSettings settings;

    CheckWithdrawal(TrustedAuthorities authorities, SubmissionSettings settings) {
        this.authorities = authorities;
        this.settings = settings;
    }

    /**
     * Checks it.
     *
     * @param document what was sent; empty when nothing was
     * @param now the database's clock
     * @return the withdrawal, which the bidder has signed and which is of this bid
     */
    Outcome<Withdrawal> check(Bid bid, byte[] document, Instant now) {
        if (document.length == 0) {
            return Outcome.refused(BidRefusal.WITHDRAWAL_NOT_SIGNED);
        }
        try {
            Withdrawal withdrawal = Withdrawal.read(document);
            withdrawal.verify(authorities.current(), now);
            return Decision.all(List.of(
                            Decision.require(
                                    withdrawal.statement().isAbout(Deliveries.of(settings.platformId(), bid)),
                                    BidRefusal.WITHDRAWAL_OF_ANOTHER_BID),
                            Decision.require(
                                    isInTime(withdrawal.statement().at(), bid.begunAt(), now),
                                    BidRefusal.WITHDRAWAL_TIME)))
                    .then(() -> withdrawal);
        } catch (SealingException fault) {
            return new Outcome.Refused<>(List.of(SealingRefusal.reason(fault)));
        }
    }

    private static boolean isInTime(Instant at, Instant begun, Instant now) {
        return !at.isBefore(begun.minus(CLOCKS)) && !at.isAfter(now.plus(CLOCKS));
    }
}
