package org.sunbid.supervision.fairness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** The points of one panel as its newest report tells them. */
@Entity
class ScoredPanel {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String issuer;

    private String tender;
    private String lot;
    private long evidence;
    private BigDecimal maximum;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private Instant reportedAt;

    @BatchSize(size = ScoredPanels.MOST_PANELS)
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "given_total", joinColumns = @JoinColumn(name = "panel_id"))
    private List<GivenTotal> totals = new ArrayList<>();

    /** For Hibernate. */
    protected ScoredPanel() {}

    ScoredPanel(String issuer, String tender, String lot) {
        this.id = UUID.randomUUID();
        this.issuer = issuer;
        this.tender = tender;
        this.lot = lot;
    }

    /** What a report says, in place of what an earlier one said. */
    void tell(PanelSheet sheet, Instant at) {
        evidence = sheet.evidence();
        maximum = sheet.maximum();
        reportedAt = at;
        totals.clear();
        totals.addAll(sheet.totals());
    }

    PanelSheet sheet() {
        return new PanelSheet(tender, lot, evidence, maximum, totals);
    }
}
