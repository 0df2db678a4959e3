package org.sunbid.opening.attribution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * On whose account it goes that one bid was not opened: by which rule, on what evidence, and where no rule decides, by
 * whose ruling and under which supervisor's eyes (O20 31).
 */
@Entity
public class Attribution {

    @Id
    private UUID bidId;

    @Version
    private long version;

    private UUID hallId;

    @Enumerated(EnumType.STRING)
    private UnopenedCause cause;

    private String rule;
    private String clause;
    private String evidence;
    private Instant decidedAt;

    @Embedded
    private Ruling ruling;

    private String seenBy;
    private Instant seenAt;

    /** For Hibernate. */
    protected Attribution() {}

    Attribution(UUID hallId, UUID bidId) {
        this.hallId = hallId;
        this.bidId = bidId;
    }

    /** A rule was applied; a ruling on earlier evidence no longer counts. */
    void decide(AttributionRules.Applied applied, String evidenceJson, Instant now) {
        cause = applied.cause();
        rule = applied.rule();
        clause = applied.clause();
        evidence = evidenceJson;
        decidedAt = now;
        ruling = null;
        seenBy = null;
        seenAt = null;
    }

    /** The host rules where no rule decides; once. */
    public void rule(Ruling given) {
        if (cause.side() != Side.UNKNOWN || ruling != null || given.side() == Side.UNKNOWN) {
            throw new IllegalStateException("nothing is to be ruled on bid " + bidId);
        }
        ruling = given;
    }

    /** A supervisor has seen the ruling. */
    public void seen(String person, Instant now) {
        if (ruling == null) {
            throw new IllegalStateException("nothing is ruled on bid " + bidId);
        }
        seenBy = person;
        seenAt = now;
    }

    /** In which hall. */
    public UUID hallId() {
        return hallId;
    }

    public UUID bidId() {
        return bidId;
    }

    public UnopenedCause cause() {
        return cause;
    }

    /** On whose account it goes, by rule or by ruling. */
    public Side side() {
        return ruling == null ? cause.side() : ruling.side();
    }

    /** Name of the rule that applied. */
    public String rule() {
        return rule;
    }

    /** What the rule rests on. */
    public String clause() {
        return clause;
    }

    String evidence() {
        return evidence;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    /** Which supervisor has seen the ruling. */
    public Optional<String> seenBy() {
        return Optional.ofNullable(seenBy);
    }

    public Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    /** It is decided by a rule, or by a ruling that a supervisor has seen. */
    public boolean isSettled() {
        return cause.side() != Side.UNKNOWN || seenAt != null;
    }
}
