package org.sunbid.evaluation.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody on a frozen list: who stands behind a handle, the place they were drawn at, and what they answered. */
@Entity
public class Candidate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID drawId;
    private String lotCode;
    private int quota;
    private String handle;
    private UUID expertId;
    private Integer place;

    @Enumerated(EnumType.STRING)
    private CandidateState state;

    private String reason;
    private Instant invitedAt;
    private Instant answeredAt;

    /** For Hibernate. */
    protected Candidate() {}

    Candidate(PanelDraw draw, int quota, String handle, UUID expertId) {
        this.id = UUID.randomUUID();
        this.drawId = draw.id();
        this.lotCode = draw.lotCode();
        this.quota = quota;
        this.handle = handle;
        this.expertId = expertId;
        this.state = CandidateState.LISTED;
        this.reason = "";
    }

    void drawnAt(int newPlace) {
        place = newPlace;
    }

    void invite(Instant now) {
        state = CandidateState.INVITED;
        invitedAt = now;
    }

    void accept(Instant now) {
        requireInvited();
        state = CandidateState.ACCEPTED;
        answeredAt = now;
    }

    void refuse(String why, Instant now) {
        requireInvited();
        state = CandidateState.REFUSED;
        reason = why;
        answeredAt = now;
    }

    void stayedSilent() {
        requireInvited();
        state = CandidateState.SILENT;
    }

    void leave(String why, Instant now) {
        if (state != CandidateState.ACCEPTED) {
            throw new IllegalStateException("left without a seat");
        }
        state = CandidateState.LEFT;
        reason = why;
        answeredAt = now;
    }

    private void requireInvited() {
        if (state != CandidateState.INVITED) {
            throw new IllegalStateException("answered without being asked");
        }
    }

    public UUID id() {
        return id;
    }

    UUID drawId() {
        return drawId;
    }

    public String lotCode() {
        return lotCode;
    }

    /** Which quota of the draw, from 0. */
    public int quota() {
        return quota;
    }

    String handle() {
        return handle;
    }

    public UUID expertId() {
        return expertId;
    }

    /** Place in the drawn order of the quota, from 0; empty before the draw. */
    Optional<Integer> place() {
        return Optional.ofNullable(place);
    }

    public CandidateState state() {
        return state;
    }

    /** Why they refused or left; empty otherwise. */
    public String reason() {
        return reason;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> invitedAt() {
        return Optional.ofNullable(invitedAt);
    }
}
