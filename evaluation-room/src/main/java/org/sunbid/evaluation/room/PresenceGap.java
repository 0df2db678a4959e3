package org.sunbid.evaluation.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A while in which nothing was heard of a member who had entered: the link broke, or the page was closed. */
@Entity
public class PresenceGap {

    @Id
    private UUID id;

    private UUID memberId;
    private Instant fromAt;
    private Instant untilAt;

    /** For Hibernate. */
    protected PresenceGap() {}

    UUID memberId() {
        return memberId;
    }

    Duration length() {
        return Duration.between(fromAt, untilAt);
    }
}
