package org.sunbid.supervision.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.sealing.json.CanonicalJson;

/** A message that arrived. Its id grows in the order of arrival, and that is what live readers follow. */
@Entity
@Immutable
public class SupervisedMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String issuer;
    private String audience;
    private long sequence;
    private String type;
    private int version;
    private String subject;
    private Instant occurredAt;

    @Generated
    @Column(insertable = false)
    private Instant receivedAt;

    private String payload;

    /** For Hibernate. */
    protected SupervisedMessage() {}

    /** The message in this envelope. */
    SupervisedMessage(Envelope envelope, NetworkMessage message) {
        this.issuer = envelope.issuer();
        this.audience = envelope.audience().name();
        this.sequence = envelope.sequence();
        this.type = envelope.type();
        this.version = envelope.version();
        this.subject = envelope.subject();
        this.occurredAt = envelope.occurredAt();
        this.payload = MessageJson.write(message);
    }

    /** Its number in the order of arrival. */
    public long id() {
        return id;
    }

    public String issuer() {
        return issuer;
    }

    /** Its chain at that platform. */
    public String audience() {
        return audience;
    }

    public long sequence() {
        return sequence;
    }

    public String type() {
        return type;
    }

    /** The code of the tender, or the name of a platform. */
    public String subject() {
        return subject;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** As JSON. */
    public String payload() {
        return payload;
    }

    /** The message itself. */
    public NetworkMessage message() {
        return MessageCatalogue.find(type, version)
                .map(known -> (NetworkMessage)
                        MessageJson.read(CanonicalJson.readObject(payload.getBytes(StandardCharsets.UTF_8)), known))
                .orElseThrow(() -> new IllegalStateException("unknown message " + type));
    }
}
