package org.sunbid.evaluation.lending;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.CandidateState;

/** Somebody on a list that was frozen for another city, the place they were drawn at, and what they answered. */
@Entity
public class LentExpert {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID lendingId;

    @SuppressWarnings("UnusedVariable") // queries and a constraint read it
    private String panel;

    private String drawnAs;
    private UUID expertId;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private Integer place;

    @Enumerated(EnumType.STRING)
    private CandidateState state;

    @SuppressWarnings("UnusedVariable") // kept for whoever has to explain a draw
    private String reason;

    private String certificate;
    private String workstation;
    private Instant arrivedAt;
    private Instant confirmedAt;
    private Instant invitedAt;

    @SuppressWarnings("UnusedVariable") // kept as the reason is
    private Instant answeredAt;

    /** For Hibernate. */
    protected LentExpert() {}

    LentExpert(Lending lending, String drawnAs, UUID expertId) {
        this.id = UUID.randomUUID();
        this.lendingId = lending.id();
        this.panel = lending.panel();
        this.drawnAs = drawnAs;
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

    /** Will sit, and sign with this certificate. */
    void accept(String fingerprint, Instant now) {
        require(CandidateState.INVITED);
        state = CandidateState.ACCEPTED;
        certificate = fingerprint;
        answeredAt = now;
    }

    void refuse(String why, Instant now) {
        require(CandidateState.INVITED);
        state = CandidateState.REFUSED;
        reason = why;
        answeredAt = now;
    }

    void stayedSilent() {
        require(CandidateState.INVITED);
        state = CandidateState.SILENT;
    }

    /** Sits down at this workstation; the site has to look who it is. */
    void arrive(String newWorkstation, Instant now) {
        require(CandidateState.ACCEPTED);
        workstation = newWorkstation;
        arrivedAt = now;
        confirmedAt = null;
    }

    /** The site's host has looked who sits there. */
    void confirm(Instant now) {
        if (arrivedAt == null) {
            throw new IllegalStateException("nobody has come");
        }
        confirmedAt = now;
    }

    /** The host gave the seat back. */
    void leave(Instant now) {
        require(CandidateState.ACCEPTED);
        state = CandidateState.LEFT;
        answeredAt = now;
    }

    private void require(CandidateState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    public UUID id() {
        return id;
    }

    UUID lendingId() {
        return lendingId;
    }

    /** The name on the list, a salted hash. */
    String drawnAs() {
        return drawnAs;
    }

    UUID expertId() {
        return expertId;
    }

    public CandidateState state() {
        return state;
    }

    /** SHA-256 of the certificate with which they will sign; empty until they accepted. */
    Optional<String> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Code of the workstation at which they sit; empty until they came. */
    Optional<String> workstation() {
        return Optional.ofNullable(workstation);
    }

    Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrivedAt);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Optional<Instant> invitedAt() {
        return Optional.ofNullable(invitedAt);
    }
}
