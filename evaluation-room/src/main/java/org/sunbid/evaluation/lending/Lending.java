package org.sunbid.evaluation.lending;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.message.ExpertsAsked;

/** What another city's panel was lent from one frozen list of this city's. */
@Entity
public class Lending {

    @Id
    private UUID id;

    @Version
    private long version;

    private String host;
    private String list;
    private String panel;
    private String tenderCode;
    private String lotCode;
    private String tenderName;
    private String lotName;
    private String tenderee;

    @SuppressWarnings("UnusedVariable") // kept for whoever has to explain a draw
    private String specialty;

    @SuppressWarnings("UnusedVariable") // kept for whoever has to explain a draw
    private String region;

    private int seats;

    @Enumerated(EnumType.STRING)
    private LendingState state;

    private String salt;
    private String listHash;

    @SuppressWarnings("UnusedVariable") // kept for whoever has to explain a draw
    private String jointDraw;

    private String transcript;

    @SuppressWarnings("UnusedVariable") // kept for whoever has to explain a draw
    private Instant askedAt;

    private Instant beginsAt;
    private Instant endsAt;

    /** For Hibernate. */
    protected Lending() {}

    Lending(String host, ExpertsAsked asked, String salt, Instant now) {
        this.id = UUID.randomUUID();
        this.host = host;
        this.list = asked.list();
        this.panel = host + "/" + asked.list().substring(0, asked.list().lastIndexOf(':'));
        this.tenderCode = asked.tender();
        this.lotCode = asked.lot();
        this.tenderName = asked.tenderName();
        this.lotName = asked.lotName();
        this.tenderee = asked.tenderee().name();
        this.specialty = asked.specialty();
        this.region = asked.region();
        this.seats = asked.seats();
        this.state = LendingState.LISTED;
        this.salt = salt;
        this.askedAt = now;
        this.beginsAt = asked.from();
        this.endsAt = asked.until();
    }

    void freeze(String hash) {
        listHash = hash;
    }

    void drawn(String draw, String newTranscript) {
        if (state != LendingState.LISTED) {
            throw new IllegalStateException("drawn in " + state);
        }
        state = LendingState.DRAWN;
        jointDraw = draw;
        transcript = newTranscript;
    }

    void ranOut() {
        state = LendingState.SHORT;
    }

    void over() {
        state = LendingState.OVER;
    }

    /** The session may be going on: nobody is let go before, nor after. */
    boolean isOpenAt(Instant now) {
        return !now.isBefore(beginsAt) && now.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    /** Platform of the city that borrows. */
    public String host() {
        return host;
    }

    /** Subject of the list, as the host names it. */
    String list() {
        return list;
    }

    /** The same for all lists that one panel of the host asked for. */
    String panel() {
        return panel;
    }

    String tenderCode() {
        return tenderCode;
    }

    public String lotCode() {
        return lotCode;
    }

    public String tenderName() {
        return tenderName;
    }

    public String lotName() {
        return lotName;
    }

    public String tenderee() {
        return tenderee;
    }

    int seats() {
        return seats;
    }

    public LendingState state() {
        return state;
    }

    String salt() {
        return salt;
    }

    String listHash() {
        return listHash;
    }

    /** Canonical JSON by which the draw from this list is replayed; empty before it. */
    Optional<String> transcript() {
        return Optional.ofNullable(transcript);
    }

    public Instant endsAt() {
        return endsAt;
    }
}
