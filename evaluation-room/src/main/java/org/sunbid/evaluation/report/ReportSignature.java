package org.sunbid.evaluation.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.room.PanelMember;

/** One member's answer to the report. */
@Entity
public class ReportSignature {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID reportId;
    private String lotCode;
    private UUID memberId;
    private UUID accountId;
    private int seat;
    private String name;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    private String reason;
    private String preparedSha256;
    private String preparedFrom;
    private String certificateSerial;
    private Instant answeredAt;

    /** For Hibernate. */
    protected ReportSignature() {}

    ReportSignature(EvaluationReport report, PanelMember member) {
        this.id = UUID.randomUUID();
        this.reportId = report.id();
        this.lotCode = report.lotCode();
        this.memberId = member.id();
        this.accountId = member.accountId();
        this.seat = member.seat();
        this.name = member.name();
        this.state = SignatureState.PENDING;
        this.reason = "";
    }

    /** The document waits for this member's signature; it counts only while the report is the one it was made from. */
    void prepare(String prepared, String from) {
        preparedSha256 = prepared;
        preparedFrom = from;
    }

    void sign(String serial, Instant now) {
        answer(SignatureState.SIGNED, now);
        certificateSerial = serial;
    }

    /** Refuses; without words it counts as consent (REG 53). */
    void refuse(String why, Instant now) {
        answer(why.isEmpty() ? SignatureState.SILENT : SignatureState.DISSENTED, now);
        reason = why;
    }

    /** The report was written anew; what was signed is void. */
    void signAgain() {
        if (state == SignatureState.SIGNED) {
            state = SignatureState.PENDING;
            certificateSerial = null;
            answeredAt = null;
        }
        preparedSha256 = null;
        preparedFrom = null;
    }

    private void answer(SignatureState next, Instant now) {
        if (state.isAnswered()) {
            throw new IllegalStateException("answered twice");
        }
        state = next;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    String lotCode() {
        return lotCode;
    }

    public UUID memberId() {
        return memberId;
    }

    UUID accountId() {
        return accountId;
    }

    public int seat() {
        return seat;
    }

    public String name() {
        return name;
    }

    public SignatureState state() {
        return state;
    }

    /** The written dissent; empty unless there is one. */
    public String reason() {
        return reason;
    }

    Optional<String> preparedSha256() {
        return Optional.ofNullable(preparedSha256);
    }

    Optional<String> preparedFrom() {
        return Optional.ofNullable(preparedFrom);
    }

    public Optional<String> certificateSerial() {
        return Optional.ofNullable(certificateSerial);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
