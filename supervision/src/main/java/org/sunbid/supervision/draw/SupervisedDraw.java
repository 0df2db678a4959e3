package org.sunbid.supervision.draw;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunbid.network.message.DrawAnnounced;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.sealing.draw.Nonce;

/** A draw that this platform takes part in; its share is known to nobody else before every party is bound. */
@Entity
public class SupervisedDraw {

    /** This platform's name in a draw. */
    static final String SUPERVISION = "supervision";
    /** The trading platform's. */
    static final String PLATFORM = "platform";

    private static final String LINE = "\n";

    @Id
    private UUID id;

    @Version
    private long version;

    private String platform;
    private String draw;
    private String tender;
    private String lot;

    @Enumerated(EnumType.STRING)
    private DrawPurpose purpose;

    @Enumerated(EnumType.STRING)
    private SupervisedDrawState state;

    private String nonce;
    private String host;
    private Instant joinedAt;
    private Instant since;
    private long evidence;
    private String transcripts;
    private String voidedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "supervised_draw_list", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "number")
    private List<SupervisedList> lists = new ArrayList<>();

    /** For Hibernate. */
    protected SupervisedDraw() {}

    /** Joins a draw that a platform announced, with this share; {@code sealed} is it as the database may hold it. */
    SupervisedDraw(String platform, DrawAnnounced announced, Nonce share, String sealed, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = platform;
        this.draw = announced.draw();
        this.tender = announced.tender();
        this.lot = announced.lot();
        this.purpose = announced.purpose();
        this.state = SupervisedDrawState.JOINED;
        this.nonce = sealed;
        this.joinedAt = now;
        this.since = now;
        announced
                .requests()
                .forEach(request -> lists.add(SupervisedList.of(request, share.commitment(request.requestHash()))));
    }

    /** Every party is bound: this platform reveals. */
    void reveal(String newHost, DrawClosed closed, long message, Instant now) {
        require(SupervisedDrawState.JOINED);
        host = newHost;
        for (int number = 0; number < lists.size(); number++) {
            lists.set(
                    number,
                    lists.get(number)
                            .closed(ClosingFits.byHost(closed.requests().get(number), newHost)));
        }
        evidence = message;
        become(SupervisedDrawState.REVEALED, now);
    }

    /** What it was asked with does not fit: this platform does not reveal. */
    void refuse(Instant now) {
        require(SupervisedDrawState.JOINED);
        become(SupervisedDrawState.REFUSED, now);
    }

    /** Takes the transcripts, whether they hold or not. */
    void hold(List<String> newTranscripts, boolean holds, Instant now) {
        transcripts = String.join(LINE, newTranscripts);
        become(holds ? SupervisedDrawState.DRAWN : SupervisedDrawState.BROKEN, now);
    }

    /** It was given up. */
    void giveUp(String silent, Instant now) {
        voidedBy = silent;
        become(SupervisedDrawState.VOID, now);
    }

    private void require(SupervisedDrawState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    private void become(SupervisedDrawState next, Instant now) {
        state = next;
        since = now;
    }

    UUID id() {
        return id;
    }

    /** The trading platform that holds it. */
    String platform() {
        return platform;
    }

    /** Its id there. */
    public String draw() {
        return draw;
    }

    String tender() {
        return tender;
    }

    public String lot() {
        return lot;
    }

    public DrawPurpose purpose() {
        return purpose;
    }

    public SupervisedDrawState state() {
        return state;
    }

    String nonce() {
        return nonce;
    }

    /** Empty until the draw was closed. */
    public String host() {
        return host == null ? "" : host;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    /** Since when it stands where it stands. */
    public Instant since() {
        return since;
    }

    long evidence() {
        return evidence;
    }

    /** One canonical JSON a list; none before the draw was held. */
    List<String> transcripts() {
        return transcripts == null ? List.of() : List.of(transcripts.split(LINE));
    }

    /** The party that was silent; empty unless void. */
    public String voidedBy() {
        return voidedBy == null ? "" : voidedBy;
    }

    /** The lists that are drawn from. */
    public List<SupervisedList> lists() {
        return List.copyOf(lists);
    }
}
