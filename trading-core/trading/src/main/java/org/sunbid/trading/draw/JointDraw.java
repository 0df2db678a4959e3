package org.sunbid.trading.draw;

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
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.draw.Nonce;

/**
 * One draw between the platform, supervision and the host, from the frozen lists to the transcripts. The parties commit in
 * this order, so each is bound before the next can know anything, and nobody reveals before all are bound.
 */
@Entity
public class JointDraw {

    /** The platform's name in a draw. */
    public static final String PLATFORM = "platform";
    /** Supervision's name in a draw. */
    public static final String SUPERVISION = "supervision";

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;
    private String lotCode;

    @Enumerated(EnumType.STRING)
    private DrawPurpose purpose;

    @Enumerated(EnumType.STRING)
    private JointDrawState state;

    private String host;
    private String supervisor;
    private String platformNonce;
    private String hostNonce;
    private String supervisionNonce;
    private boolean sharesTold;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks at the table
    private Instant announcedAt;

    private Instant since;
    private String transcripts;
    private String voidedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_draw_list", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "number")
    private List<FrozenList> lists = new ArrayList<>();

    /** For Hibernate. */
    protected JointDraw() {}

    JointDraw(DrawOccasion occasion, Instant now) {
        this.id = UUID.randomUUID();
        this.tenderCode = occasion.tender();
        this.lotCode = occasion.lot();
        this.purpose = occasion.purpose();
        this.state = JointDrawState.ANNOUNCED;
        this.host = occasion.host();
        this.announcedAt = now;
        this.since = now;
    }

    /** Freezes the lists and binds the platform; {@code sealed} is its nonce as the database may hold it. */
    void freeze(List<ListToDraw> given, Nonce nonce, String sealed) {
        given.stream().map(FrozenList::of).forEach(lists::add);
        FrozenLists.bind(lists, Shares.commitments(FrozenLists.hashes(lists), nonce), FrozenList::announced);
        platformNonce = sealed;
    }

    /** Supervision binds itself. The first of several supervisors that joins takes the place. */
    Decision join(String issuer, List<String> commitments, Instant now) {
        Decision decision = state != JointDrawState.ANNOUNCED
                ? Decision.refused(JointDrawRefusal.WRONG_STATE, state)
                : Decision.require(commitments.size() == lists.size(), JointDrawRefusal.COMMITMENTS_MISSING);
        if (decision instanceof Decision.Accepted) {
            supervisor = issuer;
            FrozenLists.bind(lists, commitments, FrozenList::joined);
            become(JointDrawState.JOINED, now);
        }
        return decision;
    }

    /** The same supervisor said the same before. */
    boolean hasJoined(String issuer, List<String> commitments) {
        return issuer.equals(supervisor)
                && lists.stream().map(FrozenList::bySupervision).toList().equals(commitments);
    }

    /** The host binds itself, the last to do so. */
    Decision close(Nonce nonce, String sealed, Instant now) {
        Decision decision =
                switch (state) {
                    case JOINED -> Decision.accepted();
                    case ANNOUNCED -> Decision.refused(JointDrawRefusal.WAITING_FOR_SUPERVISION);
                    case CLOSED, REVEALED, DRAWN, VOID -> Decision.refused(JointDrawRefusal.WRONG_STATE, state);
                };
        if (decision instanceof Decision.Accepted) {
            host = nonce.party();
            hostNonce = sealed;
            FrozenLists.bind(lists, Shares.commitments(FrozenLists.hashes(lists), nonce), FrozenList::closed);
            become(JointDrawState.CLOSED, now);
        }
        return decision;
    }

    /** Supervision reveals what it committed to. */
    Decision reveal(String issuer, Nonce nonce, Instant now) {
        if (state != JointDrawState.CLOSED) {
            return Decision.refused(JointDrawRefusal.WRONG_STATE, state);
        }
        if (!issuer.equals(supervisor)) {
            return Decision.refused(JointDrawRefusal.NOT_THIS_SUPERVISOR, issuer);
        }
        List<String> committed = lists.stream().map(FrozenList::bySupervision).toList();
        Decision decision = Decision.require(
                Shares.bind(committed, FrozenLists.hashes(lists), nonce), JointDrawRefusal.NONCE_FORGED, issuer);
        if (decision instanceof Decision.Accepted) {
            supervisionNonce = nonce.value();
            become(JointDrawState.REVEALED, now);
        }
        return decision;
    }

    /** The same nonce came before. */
    boolean hasRevealed(String issuer, String nonce) {
        return issuer.equals(supervisor) && nonce.equals(supervisionNonce);
    }

    /** The holders of lists elsewhere were told the shares; they are waited for from now on. */
    void tellShares(Instant now) {
        sharesTold = true;
        since = now;
    }

    /** The holder of this list has drawn from it. */
    void drawnElsewhere(int number, String transcript) {
        lists.set(number, lists.get(number).drawn(transcript));
    }

    /** Lists of other platforms that have still to draw from them. */
    List<FrozenList> waitedFor() {
        return lists.stream().filter(FrozenList::isWaitedFor).toList();
    }

    /** It is drawn; one canonical JSON a list. */
    void drawn(List<String> newTranscripts, Instant now) {
        if (state != JointDrawState.REVEALED) {
            throw new IllegalStateException("drawn in " + state);
        }
        transcripts = String.join("\n", newTranscripts);
        become(JointDrawState.DRAWN, now);
    }

    /** Ends without a result; the result is the party that was silent. */
    String giveUp(Instant now) {
        voidedBy = switch (state) {
            case ANNOUNCED, CLOSED -> SUPERVISION;
            case JOINED -> host;
            case REVEALED ->
                waitedFor().stream()
                        .map(list -> list.elsewhere().holder())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nobody is waited for"));
            case DRAWN, VOID -> throw new IllegalStateException("nobody is waited for in " + state);
        };
        become(JointDrawState.VOID, now);
        return voidedBy;
    }

    private void become(JointDrawState next, Instant now) {
        state = next;
        since = now;
    }

    List<FrozenList> lists() {
        return List.copyOf(lists);
    }

    UUID id() {
        return id;
    }

    String tenderCode() {
        return tenderCode;
    }

    String lotCode() {
        return lotCode;
    }

    DrawPurpose purpose() {
        return purpose;
    }

    JointDrawState state() {
        return state;
    }

    String host() {
        return host;
    }

    String platformNonce() {
        return platformNonce;
    }

    String hostNonce() {
        return hostNonce;
    }

    String supervisionNonce() {
        return supervisionNonce;
    }

    boolean isTold() {
        return sharesTold;
    }

    Instant since() {
        return since;
    }

    /** One canonical JSON a list; none before the draw. */
    List<String> transcripts() {
        return transcripts == null ? List.of() : List.of(transcripts.split("\n"));
    }

    Optional<String> voidedBy() {
        return Optional.ofNullable(voidedBy);
    }
}
