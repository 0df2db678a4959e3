package org.sunbid.trading.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * 价格标开标: the session in which the price envelopes of a lot are opened. It is there from the moment the panel has locked
 * its technical points; it convenes once and closes once.
 */
@Entity
@Table(name = "price_session")
class PriceSession {

    /** Where it stands. */
    enum Stage {
        ASKED,
        CONVENED,
        CLOSED
    }

    @Id
    private String lotCode;

    @Version
    private long version;

    private Instant askedAt;
    private Instant convenedAt;
    private Instant closedAt;

    /** For Hibernate. */
    protected PriceSession() {}

    PriceSession(String lotCode, Instant now) {
        this.lotCode = lotCode;
        this.askedAt = now;
    }

    void convene(Instant now) {
        require(Stage.ASKED);
        convenedAt = now;
    }

    void close(Instant now) {
        require(Stage.CONVENED);
        closedAt = now;
    }

    private void require(Stage expected) {
        if (stage() != expected) {
            throw new IllegalStateException("price session of " + lotCode + ": " + stage() + " instead of " + expected);
        }
    }

    Stage stage() {
        if (closedAt != null) {
            return Stage.CLOSED;
        }
        return convenedAt == null ? Stage.ASKED : Stage.CONVENED;
    }

    String lotCode() {
        return lotCode;
    }

    Instant askedAt() {
        return askedAt;
    }
}
