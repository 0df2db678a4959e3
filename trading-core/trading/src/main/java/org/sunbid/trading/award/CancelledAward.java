package org.sunbid.trading.award;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An award that fell away before its contract (REG 55).
 *
 * @param bid of the candidate that had won
 * @param awardedAt when it had been named
 * @param ground of REG 55
 * @param words what happened
 * @param cancelledAt when it was recorded
 */
@Embeddable
public record CancelledAward(
        UUID bid,
        Instant awardedAt,
        @Enumerated(EnumType.STRING) Choice.PassedOver ground,
        String words,
        Instant cancelledAt) {

    public CancelledAward {
        Objects.requireNonNull(bid, "bid");
        Objects.requireNonNull(awardedAt, "awardedAt");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(cancelledAt, "cancelledAt");
    }
}
