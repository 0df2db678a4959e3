package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The points of one member for one item of one bid: sealed until all are shown, see {@link SealedPoints}. */
@Entity
class MemberScore {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private UUID memberId;
    private UUID bidId;
    private int item;
    private BigDecimal points;
    private String sealedPoints;
    private String explanation;

    @SuppressWarnings("UnusedVariable") // for whoever examines the table
    private Instant savedAt;

    /** For Hibernate. */
    protected MemberScore() {}

    /** The same points, sealed. */
    void reseal(String sealed) {
        sealedPoints = sealed;
        points = null;
    }

    /** The same points, shown to everybody at the table from now on. */
    void unseal(BigDecimal opened) {
        points = opened;
        sealedPoints = null;
    }

    void explain(String text, Instant now) {
        explanation = text;
        savedAt = now;
    }

    /** Whose points for what: what a seal is bound to. */
    String place() {
        return place(lotCode, memberId, bidId, item);
    }

    static String place(String lot, UUID member, UUID bid, int item) {
        return String.join("/", lot, member.toString(), bid.toString(), String.valueOf(item));
    }

    UUID memberId() {
        return memberId;
    }

    UUID bidId() {
        return bidId;
    }

    int item() {
        return item;
    }

    /** The points, once they are shown. */
    Optional<BigDecimal> openPoints() {
        return Optional.ofNullable(points);
    }

    /** The points, until they are shown. */
    Optional<String> sealedPoints() {
        return Optional.ofNullable(sealedPoints);
    }

    /** Why it lies far from the others'; empty unless it had to be explained. */
    String explanation() {
        return explanation;
    }
}
