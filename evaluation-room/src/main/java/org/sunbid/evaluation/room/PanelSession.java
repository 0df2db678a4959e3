package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One panel's session on one lot. */
@Entity
public class PanelSession {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private String tenderCode;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private int seats;
    private UUID chair;
    private Instant openedAt;
    private Instant concludedAt;
    private Instant closedAt;

    /** For Hibernate. */
    protected PanelSession() {}

    PanelSession(String lotCode, String tenderCode, int seats, Instant now) {
        this.id = UUID.randomUUID();
        this.lotCode = lotCode;
        this.tenderCode = tenderCode;
        this.seats = seats;
        this.state = SessionState.GATHERING;
        this.openedAt = now;
    }

    void elect(UUID member) {
        require(SessionState.GATHERING);
        chair = member;
        state = SessionState.REVIEW;
    }

    void score() {
        require(SessionState.REVIEW);
        state = SessionState.SCORING;
    }

    void deliberate() {
        if (state != SessionState.REVIEW && state != SessionState.SCORING) {
            throw new IllegalStateException("nothing to deliberate in " + state);
        }
        state = SessionState.DELIBERATION;
    }

    /**
     * A member left: the substitute starts anew, so the session goes back to where everybody has to have their say. A
     * conclusion that was not handed over is none.
     */
    void lose(UUID member) {
        if (state == SessionState.CLOSED || state == SessionState.PRICE_REVIEW) {
            throw new IllegalStateException("nobody leaves in " + state);
        }
        concludedAt = null;
        if (member.equals(chair)) {
            chair = null;
        }
        state = chair == null ? SessionState.GATHERING : SessionState.REVIEW;
    }

    /** The technical points are locked. */
    void awaitPrices() {
        require(SessionState.DELIBERATION);
        state = SessionState.AWAITING_PRICES;
    }

    /** The prices are there. */
    void reviewPrices() {
        require(SessionState.AWAITING_PRICES);
        state = SessionState.PRICE_REVIEW;
    }

    void conclude(Instant now) {
        if (state != SessionState.DELIBERATION && state != SessionState.PRICE_REVIEW) {
            throw new IllegalStateException("nothing to conclude in " + state);
        }
        state = SessionState.CONCLUDED;
        concludedAt = now;
    }

    void close(Instant now) {
        require(SessionState.CONCLUDED);
        state = SessionState.CLOSED;
        closedAt = now;
    }

    private void require(SessionState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    public UUID id() {
        return id;
    }

    public String lotCode() {
        return lotCode;
    }

    public String tenderCode() {
        return tenderCode;
    }

    public SessionState state() {
        return state;
    }

    /** Members the panel is to have. */
    public int seats() {
        return seats;
    }

    public Optional<UUID> chair() {
        return Optional.ofNullable(chair);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
