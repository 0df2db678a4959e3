package org.sunbid.opening.hall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened in a hall. Numbered without gap in the hall's own transactions, so that whoever has seen
 * number n has seen everything up to it. Carries no name and no price: all who watch get the same stream.
 */
@Entity
public class HallEvent {

    /** Hall and number. */
    @Embeddable
    public record Place(@Column(name = "hall_id") UUID hallId, long seq) {}

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private HallEventKind kind;

    private Integer subject;

    private Instant at;

    /** For Hibernate. */
    protected HallEvent() {}

    HallEvent(UUID hallId, long seq, HallEventKind kind, Integer subject, Instant at) {
        this.place = new Place(hallId, seq);
        this.kind = kind;
        this.subject = subject;
        this.at = at;
    }

    /** Its number in the hall, from 1. */
    public long seq() {
        return place.seq();
    }

    public HallEventKind kind() {
        return kind;
    }

    /** The ordinal of the bid or the number of the objection it is about. */
    public Optional<Integer> subject() {
        return Optional.ofNullable(subject);
    }

    public Instant at() {
        return at;
    }
}
