package org.sunbid.trading.tender;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One cause for which a tender stands still, from its beginning to its end. */
@Entity
@Table(name = "standstill")
public class Standstill {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String reference;
    private Instant begunAt;
    private Instant endedAt;

    /** Why everything stops. */
    public enum Cause {
        /** A supervising authority ordered it (REG 61). */
        ORDER,
        /** An objection waits for its answer (REG 22, 54). */
        OBJECTION
    }

    /** For Hibernate. */
    protected Standstill() {}

    Standstill(String tenderCode, Cause cause, String reference, Instant now) {
        this.id = UUID.randomUUID();
        this.tenderCode = tenderCode;
        this.cause = cause;
        this.reference = reference;
        this.begunAt = now;
    }

    void end(Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("this standstill has ended");
        }
        endedAt = now;
    }

    public String tenderCode() {
        return tenderCode;
    }

    public Cause cause() {
        return cause;
    }

    /** Number of the order or of the objection. */
    public String reference() {
        return reference;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When it ended; empty while it lasts. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
