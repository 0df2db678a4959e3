package org.sunbid.platform.audit;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.sunbid.platform.audit.Acting.Person;

/** One act in the audit log; never changed. */
@Entity
@Immutable
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Generated
    @Column(insertable = false)
    private Instant occurredAt;

    private UUID actorId;

    private String actorName;

    private String address;

    private String act;

    private String subject;

    private String details;

    /** For Hibernate. */
    protected AuditEntry() {}

    AuditEntry(Optional<Person> who, String address, String act, String subject, String details) {
        this.actorId = who.map(Person::accountId).orElse(null);
        this.actorName = who.map(Person::name).orElse("");
        this.address = address;
        this.act = act;
        this.subject = subject;
        this.details = details;
    }

    /** Its number in the order of writing; numbers of acts that were rolled back are missing. */
    public long id() {
        return id;
    }

    /** When, by the database's clock. */
    public Instant occurredAt() {
        return occurredAt;
    }

    /** Who; empty for the public and for the platform itself. */
    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    /** The name of the person at the time; empty as above. */
    public String actorName() {
        return actorName;
    }

    /** From which network address; empty for the platform itself. */
    public String address() {
        return address;
    }

    /** What was done. */
    public String act() {
        return act;
    }

    /** To what. */
    public String subject() {
        return subject;
    }

    /** What else tells, as a JSON object with sorted keys. */
    public String details() {
        return details;
    }

    /** Everything the entry says, as the chain hashes it. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id);
        content.put("occurredAt", occurredAt.toString());
        content.put("actorId", actorId == null ? "" : actorId.toString());
        content.put("actorName", actorName);
        content.put("address", address);
        content.put("act", act);
        content.put("subject", subject);
        content.put("details", details);
        return content;
    }

    /** Details in the one way they are written, so that the hash over them stays. */
    static String write(Map<String, String> details) {
        return new JsonObject(new LinkedHashMap<>(new TreeMap<>(details))).encode();
    }
}
