package org.sunbid.trading.tender;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a tender was written, signed and published, and since when it stands still. */
@Embeddable
class TenderLife {

    private Instant createdAt;
    private Instant signedAt;
    private Instant publishedAt;
    private Instant standsStillSince;

    /** For Hibernate. */
    protected TenderLife() {}

    TenderLife(Instant createdAt) {
        this.createdAt = createdAt;
    }

    void sign(Instant now) {
        signedAt = now;
    }

    /** The signature falls away with the text it was over. */
    void unsign() {
        signedAt = null;
    }

    void publish(Instant now) {
        if (signedAt == null) {
            throw new IllegalStateException("an unsigned tender cannot be published");
        }
        publishedAt = now;
    }

    /** When it already stands still it goes on standing since the earlier moment. */
    void standStill(Instant now) {
        if (standsStillSince == null) {
            standsStillSince = now;
        }
    }

    /** It goes on. */
    Stillness goOn(Instant now) {
        if (standsStillSince == null) {
            throw new IllegalStateException("the tender does not stand still");
        }
        Stillness stillness = new Stillness(standsStillSince, Duration.between(standsStillSince, now));
        standsStillSince = null;
        return stillness;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<Instant> standsStillSince() {
        return Optional.ofNullable(standsStillSince);
    }

    /** How long a tender stood still, and since when. */
    record Stillness(Instant since, Duration length) {}
}
