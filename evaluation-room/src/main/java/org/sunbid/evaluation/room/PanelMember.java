package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.expert.Expert;

/** A member of the panel of one lot, as they were when they took their seat. */
@Entity
public class PanelMember {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID sessionId;
    private String lotCode;
    private UUID expertId;
    private UUID accountId;
    private int seat;
    private int quota;
    private String name;
    private String region;
    private String employer;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private String leftReason;
    private Instant checkedInAt;
    private UUID chairVote;
    private Instant reviewSubmittedAt;
    private Instant scoresSubmittedAt;
    private Instant pricesReviewedAt;

    /** For Hibernate. */
    protected PanelMember() {}

    PanelMember(PanelSession session, Expert expert, int seat, int quota) {
        this.id = UUID.randomUUID();
        this.sessionId = session.id();
        this.lotCode = session.lotCode();
        this.expertId = expert.id();
        this.accountId = expert.accountId();
        this.seat = seat;
        this.quota = quota;
        this.name = expert.name();
        this.region = expert.region();
        this.employer = expert.employer().name();
        this.state = MemberState.SEATED;
        this.leftReason = "";
    }

    void checkIn(Instant now) {
        checkedInAt = now;
    }

    void voteForChair(UUID member) {
        chairVote = member;
    }

    void forgetChairVote() {
        chairVote = null;
    }

    void submitReview(Instant now) {
        reviewSubmittedAt = now;
    }

    void submitPriceReview(Instant now) {
        pricesReviewedAt = now;
    }

    void submitScores(Instant now) {
        scoresSubmittedAt = now;
    }

    /** A bid came back into the evaluation and is still unscored by this member. */
    void reopenScores() {
        scoresSubmittedAt = null;
    }

    void leave(String why) {
        state = MemberState.LEFT;
        leftReason = why;
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public String lotCode() {
        return lotCode;
    }

    public UUID expertId() {
        return expertId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Number of the seat, from 1; a substitute gets the next free one. */
    public int seat() {
        return seat;
    }

    /** Quota of the draw the member came by, from 0. */
    public int quota() {
        return quota;
    }

    public String name() {
        return name;
    }

    /** GB/T 2260. */
    public String region() {
        return region;
    }

    public String employer() {
        return employer;
    }

    public MemberState state() {
        return state;
    }

    /** Why the member left; empty while seated. */
    public String leftReason() {
        return leftReason;
    }

    public Optional<Instant> checkedInAt() {
        return Optional.ofNullable(checkedInAt);
    }

    public Optional<UUID> chairVote() {
        return Optional.ofNullable(chairVote);
    }

    public boolean isPresent() {
        return checkedInAt != null;
    }

    public boolean hasReviewed() {
        return reviewSubmittedAt != null;
    }

    /** Of two envelopes: has checked the prices. */
    public boolean hasReviewedPrices() {
        return pricesReviewedAt != null;
    }

    public boolean hasScored() {
        return scoresSubmittedAt != null;
    }
}
