package org.sunbid.trading.prequalification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The result of one application, as recorded; it never changes. */
@Entity
@Table(name = "prequalification_result")
class PrequalificationResult {

    @Id
    private UUID bidId;

    @Version
    private long version;

    private String lotCode;
    private String applicantUscc;
    private String applicantName;
    private boolean passed;
    private String clause;
    private String failed;
    private Instant recordedAt;

    /** For Hibernate. */
    protected PrequalificationResult() {}

    PrequalificationResult(String lotCode, ReviewedApplication application, Instant now) {
        this.bidId = application.bid();
        this.lotCode = lotCode;
        this.applicantUscc = application.uscc();
        this.applicantName = application.name();
        this.passed = application.passed();
        this.clause = application.clause();
        this.failed = application.failed();
        this.recordedAt = now;
    }

    String lotCode() {
        return lotCode;
    }

    ResultLine line() {
        return new ResultLine(applicantUscc, applicantName, passed, clause, failed, recordedAt);
    }
}
