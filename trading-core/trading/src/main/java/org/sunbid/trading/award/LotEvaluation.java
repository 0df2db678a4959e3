package org.sunbid.trading.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.UUID;

/** The panel's result for one lot, as recorded; it never changes. */
@Entity
@Table(name = "lot_evaluation")
public class LotEvaluation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;
    private String lotCode;
    private String reportSha256;
    private long reportSize;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ranked_bid", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<RankedBid> ranking = new ArrayList<>();

    /** For Hibernate. */
    protected LotEvaluation() {}

    LotEvaluation(String tenderCode, String lotCode, EvaluationOutcome outcome, Instant now) {
        this.id = UUID.randomUUID();
        this.tenderCode = tenderCode;
        this.lotCode = lotCode;
        this.reportSha256 = outcome.reportSha256();
        this.reportSize = outcome.reportSize();
        this.recordedAt = now;
        this.ranking.addAll(outcome.ranking());
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

    public String reportSha256() {
        return reportSha256;
    }

    public long reportSize() {
        return reportSize;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<RankedBid> ranking() {
        return List.copyOf(ranking);
    }
}
