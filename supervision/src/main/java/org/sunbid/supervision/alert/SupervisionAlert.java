package org.sunbid.supervision.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.supervision.indicator.Finding;
import org.sunbid.supervision.indicator.IndicatorKind;

/** A finding that somebody has to look at. It is never taken back; a supervisor notes what came of it. */
@Entity
public class SupervisionAlert {

    private static final String SEPARATOR = "\n";
    private static final int LIMIT_ARGUMENTS = 2000;

    @Id
    private UUID id;

    @Version
    private long version;

    private String kind;
    private String tender;
    private String lot;
    private long evidence;
    private String arguments;
    private Instant raisedAt;
    private Instant reviewedAt;
    private String reviewer;
    private String note;

    /** For Hibernate. */
    protected SupervisionAlert() {}

    /** What was found about this tender (or platform) at that time. */
    SupervisionAlert(String tender, Finding finding, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = finding.kind().code();
        this.tender = tender;
        this.lot = finding.lot();
        this.evidence = finding.evidence();
        String joined = String.join(SEPARATOR, finding.reason().arguments());
        this.arguments = joined.length() > LIMIT_ARGUMENTS ? joined.substring(0, LIMIT_ARGUMENTS) : joined;
        this.raisedAt = at;
    }

    /** Somebody looked at it; once. */
    Decision review(String who, String what, Instant at) {
        Decision decision = Decision.require(reviewedAt == null, AlertRefusal.ALREADY_REVIEWED, reviewer);
        if (decision instanceof Decision.Accepted) {
            reviewer = who;
            note = what;
            reviewedAt = at;
        }
        return decision;
    }

    public UUID id() {
        return id;
    }

    /** Which rule, with the values its text names. */
    public Reason reason() {
        IndicatorKind known = IndicatorKind.of(kind).orElseThrow();
        List<String> values = arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1));
        return new Reason(known, values);
    }

    /** Code of the tender; of a network alert the name of the platform. */
    public String tender() {
        return tender;
    }

    public String lot() {
        return lot;
    }

    /** Is about a tender. */
    public boolean aboutTender() {
        return !IndicatorKind.NETWORK.code().equals(kind);
    }

    /** Number of the message that shows it; 0 when nothing came. */
    public long evidence() {
        return evidence;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null while it is open. */
    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String reviewer() {
        return reviewer;
    }

    public String note() {
        return note;
    }
}
