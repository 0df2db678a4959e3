package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.BorrowedSeat;
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
    private Lent lent;

    @Enumerated(EnumType.STRING)
    private MemberState state;

    private String leftReason;
    private Instant leftAt;
    private boolean leftAbsent;
    private Instant seenAt;
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

    /** Somebody of another city, who is not known here before they come. */
    PanelMember(PanelSession session, BorrowedSeat borrowed, int seat, String region) {
        this.id = UUID.randomUUID();
        this.sessionId = session.id();
        this.lotCode = session.lotCode();
        this.expertId = borrowed.id();
        this.accountId = id;
        this.seat = seat;
        this.quota = borrowed.quota();
        this.name = "";
        this.region = region;
        this.employer = "";
        this.lent = new Lent(borrowed.lender(), borrowed.drawnAs(), borrowed.certificate());
        this.state = MemberState.SEATED;
        this.leftReason = "";
    }

    /** Came from another city, which vouches for who it is. */
    void arrive(UUID account, String newName, String newEmployer) {
        accountId = account;
        name = newName;
        employer = newEmployer;
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

    /** A bidder was asked: whoever has submitted the checks of this stage submits them again, with the answer. */
    void reopenReview(SessionState stage) {
        if (stage == SessionState.REVIEW) {
            reviewSubmittedAt = null;
        } else if (stage == SessionState.PRICE_REVIEW) {
            pricesReviewedAt = null;
        }
    }

    /** A bid came back into the evaluation and is still unscored by this member. */
    void reopenScores() {
        scoresSubmittedAt = null;
    }

    /** At the table, or seated just now. */
    void seen(Instant now) {
        seenAt = now;
    }

    /** The host replaced them, because they stayed away. */
    void replaced(String why, Instant now) {
        leave(why, now);
        leftAbsent = true;
    }

    void leave(String why, Instant now) {
        state = MemberState.LEFT;
        leftReason = why;
        leftAt = now;
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

    /** By which seat they came from another city; empty for this platform's own. */
    public Optional<Lent> lent() {
        return Optional.ofNullable(lent);
    }

    public MemberState state() {
        return state;
    }

    /** Why the member left; empty while seated. */
    public String leftReason() {
        return leftReason;
    }

    /** When; empty while seated, and for those who left before it was noted. */
    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** They were replaced by the host because they stayed away. */
    public boolean isLeftAbsent() {
        return leftAbsent;
    }

    /** When they were last at the table, at first when they were seated; empty for members of before it was noted. */
    Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
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
