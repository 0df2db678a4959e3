package org.sunbid.trading.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.trading.tender.Party;

/** One objection, from being raised to its answer. */
@Entity(name = "TenderObjection")
@Table(name = "objection")
public class Objection {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;
    private String lotCode;
    private int number;

    @Enumerated(EnumType.STRING)
    private Subject kind;

    private String raisedBy;
    private String raisedByName;
    private String text;
    private Instant raisedAt;
    private Instant answerDue;
    private String answer;
    private Instant answeredAt;

    /** What it is about. */
    public enum Subject {
        /** The tender document (REG 22). */
        DOCUMENT,
        /** The published candidates of a lot (REG 54). */
        CANDIDATES
    }

    /** For Hibernate. */
    protected Objection() {}

    Objection(UUID id, Place place, Statement statement, Party by, Term term) {
        this.id = id;
        this.tenderCode = place.tenderCode();
        this.number = place.number();
        this.lotCode = statement.lotCode().orElse(null);
        this.kind = statement.subject();
        this.text = statement.text();
        this.raisedBy = by.uscc();
        this.raisedByName = by.name();
        this.raisedAt = term.raisedAt();
        this.answerDue = term.answerDue();
    }

    /** Which one it is: the tender and the number in it. */
    record Place(String tenderCode, int number) {}

    /** From when until when the tenderee has to answer. */
    record Term(Instant raisedAt, Instant answerDue) {}

    void answer(String words, Instant now) {
        if (answeredAt != null) {
            throw new IllegalStateException("objection " + reference() + " is answered");
        }
        answer = words;
        answeredAt = now;
    }

    /** What its standstill is known by. */
    String reference() {
        return id.toString();
    }

    public String tenderCode() {
        return tenderCode;
    }

    /** The lot whose candidates it is about; empty for the tender document. */
    public Optional<String> lotCode() {
        return Optional.ofNullable(lotCode);
    }

    /** Counted from 1 in each tender. */
    public int number() {
        return number;
    }

    public Subject subject() {
        return kind;
    }

    /** USCC of who raised it: known to those who run the tender, and to nobody else. */
    public String raisedBy() {
        return raisedBy;
    }

    public String raisedByName() {
        return raisedByName;
    }

    public String text() {
        return text;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Until when the law wants it answered. */
    public Instant answerDue() {
        return answerDue;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
