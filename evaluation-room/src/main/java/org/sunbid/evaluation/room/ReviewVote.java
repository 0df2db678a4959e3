package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One member's pass or fail of one bid on one item, with the reason of a fail. */
@Entity
public class ReviewVote {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private UUID memberId;
    private UUID bidId;
    private String item;
    private boolean passed;
    private String reason;
    private Instant savedAt;

    /** For Hibernate. */
    protected ReviewVote() {}

    ReviewVote(PanelMember member, UUID bidId, String item) {
        this.id = UUID.randomUUID();
        this.lotCode = member.lotCode();
        this.memberId = member.id();
        this.bidId = bidId;
        this.item = item;
    }

    void say(boolean pass, String why, Instant now) {
        passed = pass;
        reason = pass ? "" : why;
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

    public String item() {
        return item;
    }

    public boolean passed() {
        return passed;
    }

    public String reason() {
        return reason;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
