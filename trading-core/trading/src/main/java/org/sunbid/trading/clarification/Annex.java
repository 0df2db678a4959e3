package org.sunbid.trading.clarification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.trading.tender.TenderDocument;

/** A file that was uploaded for the next clarification of a tender and waits to be named by it. */
@Entity
@Table(name = "clarification_annex")
public class Annex {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;

    @Embedded
    private TenderDocument file;

    private Instant uploadedAt;

    /** For Hibernate. */
    protected Annex() {}

    Annex(String tenderCode, TenderDocument file, Instant now) {
        this.id = UUID.randomUUID();
        this.tenderCode = tenderCode;
        this.file = file;
        this.uploadedAt = now;
    }

    public String tenderCode() {
        return tenderCode;
    }

    public TenderDocument file() {
        return file;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
