package org.sunbid.notice.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;

/** One publication, with the message it came in. It never changes. */
@Entity
@Table(name = "notice_publication")
public class Publication {

    @Id
    private UUID id;

    @Version
    private int version;

    private String tender;
    private String lot;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private Integer number;
    private String title;
    private String words;
    private Instant publishedAt;
    private String issuer;
    private long sequence;
    private String message;

    protected Publication() {}

    Publication(PublicationDraft draft, NetworkMessage message, Envelope envelope) {
        this.id = UUID.randomUUID();
        this.tender = message.subject();
        this.lot = draft.lot();
        this.kind = draft.kind();
        this.number = draft.number();
        this.title = draft.title();
        this.words = draft.words();
        this.publishedAt = draft.at();
        this.issuer = envelope.issuer();
        this.sequence = envelope.sequence();
        this.message = MessageJson.write(message);
    }

    /** The message as its issuer sent it, when it is of this type. */
    public <M extends NetworkMessage> Optional<M> message(Class<M> type) {
        return PublishedMessage.read(message, kind, type);
    }

    public UUID id() {
        return id;
    }

    public String tender() {
        return tender;
    }

    /** Null when it is about the whole tender. */
    public String lot() {
        return lot;
    }

    public PublicationKind kind() {
        return kind;
    }

    /** Of a clarification, from 1; null for others. */
    public Integer number() {
        return number;
    }

    /** What the issuer calls it; empty when its kind says all. */
    public String title() {
        return title;
    }

    /** A paragraph; may be empty. */
    public String words() {
        return words;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String issuer() {
        return issuer;
    }

    /** Its place in the issuer's chain. */
    public long sequence() {
        return sequence;
    }
}
