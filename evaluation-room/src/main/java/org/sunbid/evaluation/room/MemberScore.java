package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.evaluation.panel.GivenScore;

/** The points of one member for one item of one bid. */
@Entity
public class MemberScore {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private UUID memberId;
    private UUID bidId;
    private int item;
    private BigDecimal points;
    private String explanation;
    private Instant savedAt;

    /** For Hibernate. */
    protected MemberScore() {}

    MemberScore(PanelMember member, UUID bidId, int item) {
        this.id = UUID.randomUUID();
        this.lotCode = member.lotCode();
        this.memberId = member.id();
        this.bidId = bidId;
        this.item = item;
        this.explanation = "";
    }

    void give(BigDecimal newPoints, Instant now) {
        points = newPoints;
        savedAt = now;
    }

    void explain(String text, Instant now) {
        explanation = text;
        savedAt = now;
    }

    public String lotCode() {
        return lotCode;
    }

    public UUID memberId() {
        return memberId;
    }

    public UUID bidId() {
        return bidId;
    }

    public int item() {
        return item;
    }

    public BigDecimal points() {
        return points;
    }

    /** Why it lies far from the others'; empty unless it had to be explained. */
    public String explanation() {
        return explanation;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The value that the rules work on. */
    public GivenScore given() {
        return new GivenScore(memberId, bidId.toString(), item, points);
    }
}
