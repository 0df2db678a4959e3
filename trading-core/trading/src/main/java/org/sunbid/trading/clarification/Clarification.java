package org.sunbid.trading.clarification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.trading.tender.TenderDocument;

/** 澄清/修改公告 as published: numbered within its tender, signed by who runs it, never changed. */
@Entity
@Table(name = "clarification")
public class Clarification {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;
    private int number;
    private String title;
    private String text;
    private boolean affectsBids;
    private Instant newDeadline;
    private int documentVersion;
    private Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clarification_file", joinColumns = @JoinColumn(name = "clarification_id"))
    @OrderColumn(name = "position")
    private List<TenderDocument> files = new ArrayList<>();

    /** For Hibernate. */
    protected Clarification() {}

    Clarification(Notice notice, List<TenderDocument> files, int documentVersion, Instant now) {
        this.id = UUID.randomUUID();
        this.tenderCode = notice.tender();
        this.number = notice.number();
        this.title = notice.title();
        this.text = notice.text();
        this.affectsBids = notice.affectsBids();
        this.newDeadline = notice.newDeadline().orElse(null);
        this.documentVersion = documentVersion;
        this.publishedAt = now;
        this.files.addAll(files);
    }

    public String tenderCode() {
        return tenderCode;
    }

    /** From 1 within the tender. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** Whether bids have to be written differently because of it (REG 21). */
    public boolean affectsBids() {
        return affectsBids;
    }

    /** The deadline it moved to; empty when the deadline stays. */
    public Optional<Instant> newDeadline() {
        return Optional.ofNullable(newDeadline);
    }

    /** Version of the tender document from here on. */
    public int documentVersion() {
        return documentVersion;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Its annexes, then the notice as it was signed and the signature. */
    public List<TenderDocument> files() {
        return List.copyOf(files);
    }
}
