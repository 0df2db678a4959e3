package org.sunbid.opening.floor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;

/** An objection to the opening, made and answered on the spot (REG 44). */
@Entity
@Table(name = "hall_objection")
public class SpotObjection {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID hallId;
    private int number;
    private String bidderUscc;
    private String bidderName;
    private String text;
    private Instant raisedAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    /** For Hibernate. */
    protected SpotObjection() {}

    SpotObjection(Hall hall, HallBid bid, int number, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.hallId = hall.id();
        this.number = number;
        this.bidderUscc = bid.bidderUscc();
        this.bidderName = bid.bidderName();
        this.text = text;
        this.raisedAt = now;
    }

    void answer(String words, String person, Instant now) {
        if (answer != null) {
            throw new IllegalStateException("objection " + number + " is answered");
        }
        answer = words;
        answeredBy = person;
        answeredAt = now;
    }

    /** The hall in which it was made. */
    public UUID hallId() {
        return hallId;
    }

    /** Its number in the hall, from 1. */
    public int number() {
        return number;
    }

    public String bidderUscc() {
        return bidderUscc;
    }

    public String bidderName() {
        return bidderName;
    }

    public String text() {
        return text;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
