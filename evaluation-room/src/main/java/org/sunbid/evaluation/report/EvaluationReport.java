package org.sunbid.evaluation.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.file.StoredFile;

/** The report of one panel: its data, and the PDF as it stands with the signatures given so far. */
@Entity
public class EvaluationReport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String lotCode;
    private String tenderCode;
    private String result;
    private String resultSha256;
    private String pdfSha256;
    private long pdfSize;
    private Instant draftedAt;
    private Instant finishedAt;

    /** For Hibernate. */
    protected EvaluationReport() {}

    EvaluationReport(String lotCode, String tenderCode) {
        this.id = UUID.randomUUID();
        this.lotCode = lotCode;
        this.tenderCode = tenderCode;
    }

    /** Written, or written anew because a member's dissent has to be in it. */
    void draft(String newResult, String newResultSha256, StoredFile pdf, Instant now) {
        result = newResult;
        resultSha256 = newResultSha256;
        draftedAt = now;
        keep(pdf);
    }

    /** The same document with one more signature. */
    void keep(StoredFile pdf) {
        if (finishedAt != null) {
            throw new IllegalStateException("the report is finished");
        }
        pdfSha256 = pdf.sha256();
        pdfSize = pdf.size();
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String lotCode() {
        return lotCode;
    }

    public String tenderCode() {
        return tenderCode;
    }

    /** The structured data, canonical JSON. */
    public String result() {
        return result;
    }

    byte[] resultBytes() {
        return result.getBytes(StandardCharsets.UTF_8);
    }

    public String resultSha256() {
        return resultSha256;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    public long pdfSize() {
        return pdfSize;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
