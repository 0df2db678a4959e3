package org.sunbid.opening.hall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The host gave more time to decrypt, within what the tender document allows, for a reason that stands in the record. */
@Entity
public class WindowExtension {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID hallId;
    private int number;
    private long seconds;
    private String reason;
    private String givenBy;
    private Instant givenAt;

    /** For Hibernate. */
    protected WindowExtension() {}

    WindowExtension(Hall hall, int number, Duration by, String reason, String person, Instant now) {
        this.id = UUID.randomUUID();
        this.hallId = hall.id();
        this.number = number;
        this.seconds = by.toSeconds();
        this.reason = reason;
        this.givenBy = person;
        this.givenAt = now;
    }

    /** In which hall. */
    public UUID hallId() {
        return hallId;
    }

    /** Its number in the hall, from 1. */
    public int number() {
        return number;
    }

    public long seconds() {
        return seconds;
    }

    public String reason() {
        return reason;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
