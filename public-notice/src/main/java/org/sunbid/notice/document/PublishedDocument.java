package org.sunbid.notice.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.network.message.DocumentLink;
import org.sunbid.notice.publication.Publication;

/** A document that a publication names, and whether it is kept here already. */
@Entity
@Table(name = "notice_document")
public class PublishedDocument {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int LONGEST_PAUSE_DOUBLINGS = 8;

    @Id
    private UUID id;

    @Version
    private int version;

    private String tender;
    private UUID publication;
    private String name;
    private String sha256;
    private long size;
    private String mediaType;
    private String url;
    private boolean kept;
    private int attempts;
    private Instant nextAttemptAt;
    private String refusal;

    protected PublishedDocument() {}

    PublishedDocument(Publication publication, DocumentLink link) {
        this.id = UUID.randomUUID();
        this.tender = publication.tender();
        this.publication = publication.id();
        this.name = link.name();
        this.sha256 = link.sha256();
        this.size = link.size();
        this.mediaType = link.mediaType();
        this.url = link.url();
        this.nextAttemptAt = publication.publishedAt();
    }

    /** It is here and it is what was announced. */
    void keep() {
        kept = true;
        refusal = null;
    }

    /** It could not be had; the next try comes later each time. */
    void failed(String reasonCode, Instant now) {
        refusal = reasonCode;
        nextAttemptAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_PAUSE_DOUBLINGS)));
        attempts++;
    }

    public UUID id() {
        return id;
    }

    public String tender() {
        return tender;
    }

    /** The publication that names it. */
    public UUID publication() {
        return publication;
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public String mediaType() {
        return mediaType;
    }

    String url() {
        return url;
    }

    /** It is to be tried now. */
    boolean due(Instant now) {
        return !kept && !nextAttemptAt.isAfter(now);
    }

    /** Why the last try failed; null when none did. */
    public String refusal() {
        return refusal;
    }

    public boolean kept() {
        return kept;
    }
}
