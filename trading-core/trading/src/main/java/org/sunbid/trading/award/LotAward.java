package org.sunbid.trading.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What follows from the panel's result for one lot: candidates in public, the winner, the contract. */
@Entity
@Table(name = "lot_award")
public class LotAward {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;
    private String lotCode;
    private Instant publishedAt;
    private Instant publicUntil;
    private UUID winnerBid;
    private Instant awardedAt;
    private String grounds;
    private Instant contractUntil;

    @Embedded
    private Contract contract;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "award_notice", joinColumns = @JoinColumn(name = "award_id"))
    @OrderColumn(name = "position")
    private List<AwardNotice> notices = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cancelled_award", joinColumns = @JoinColumn(name = "award_id"))
    @OrderColumn(name = "position")
    private List<CancelledAward> cancelled = new ArrayList<>();

    /** For Hibernate. */
    protected LotAward() {}

    /** The candidates of the lot become public. */
    LotAward(String tenderCode, String lotCode, Instant publishedAt, Instant publicUntil) {
        this.id = UUID.randomUUID();
        this.tenderCode = tenderCode;
        this.lotCode = lotCode;
        this.publishedAt = publishedAt;
        this.publicUntil = publicUntil;
    }

    /** The winner is named; each bidder gets its notice. */
    void nameWinner(Choice choice, List<AwardNotice> made, Instant now, Instant until) {
        if (awardedAt != null) {
            throw new IllegalStateException("lot " + lotCode + " is awarded");
        }
        winnerBid = choice.bid();
        grounds = choice.grounds().orElse(null);
        notices.clear();
        notices.addAll(made);
        awardedAt = now;
        contractUntil = until;
    }

    /** The award falls away; its winner is not named again. */
    CancelledAward cancel(Choice.PassedOver ground, String words, Instant now) {
        if (awardedAt == null || contract != null) {
            throw new IllegalStateException("lot " + lotCode + " has no award that can fall away");
        }
        CancelledAward gone = new CancelledAward(winnerBid, awardedAt, ground, words, now);
        cancelled.add(gone);
        winnerBid = null;
        awardedAt = null;
        grounds = null;
        contractUntil = null;
        return gone;
    }

    /** The signed contract is put on record. */
    void record(Contract signed) {
        if (awardedAt == null || contract != null) {
            throw new IllegalStateException("lot " + lotCode + " waits for no contract");
        }
        contract = signed;
    }

    /** Whether objections to the candidates are heard at this moment (REG 54). */
    public boolean isPublicAt(Instant moment) {
        return !moment.isBefore(publishedAt)
                && moment.isBefore(publicUntil)
                && awardedAt == null
                && cancelled.isEmpty();
    }

    public UUID id() {
        return id;
    }

    public String tenderCode() {
        return tenderCode;
    }

    public String lotCode() {
        return lotCode;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant publicUntil() {
        return publicUntil;
    }

    public Optional<UUID> winnerBid() {
        return Optional.ofNullable(winnerBid);
    }

    public Optional<Instant> awardedAt() {
        return Optional.ofNullable(awardedAt);
    }

    /** Why the winner is not the first candidate; empty when it is. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    /** Until when the law wants the contract signed. */
    public Optional<Instant> contractUntil() {
        return Optional.ofNullable(contractUntil);
    }

    public Optional<Contract> contract() {
        return Optional.ofNullable(contract);
    }

    public List<AwardNotice> notices() {
        return List.copyOf(notices);
    }

    /** Awards that fell away, the first first. */
    public List<CancelledAward> cancelled() {
        return List.copyOf(cancelled);
    }
}
