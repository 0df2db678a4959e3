package org.sunbid.trading.custody;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.custodian.SignedPost;
import org.sunbid.sealing.seal.Envelope;

/** One key ceremony of a tender, with its board. */
@Entity
class KeyCeremony {

    @Id
    private UUID id;

    @Version
    private long version;

    private String tenderCode;

    @Enumerated(EnumType.STRING)
    private Envelope envelope;

    private byte[] terms;

    @Enumerated(EnumType.STRING)
    private CeremonyState state = CeremonyState.JOINING;

    private Instant begunAt;
    private Instant endedAt;
    private Integer guilty;

    @ElementCollection
    @CollectionTable(name = "custodian_post", joinColumns = @JoinColumn(name = "ceremony_id"))
    @OrderColumn(name = "position")
    private List<PinnedPost> posts = new ArrayList<>();

    /** For Hibernate. */
    protected KeyCeremony() {}

    KeyCeremony(Ceremony terms, Instant now) {
        this.id = terms.id();
        this.tenderCode = terms.tender();
        this.envelope = terms.envelope();
        this.terms = terms.toJson();
        this.begunAt = now;
    }

    /** Pins a post that belongs here now, and goes on when everybody has said the like. */
    void pin(PinnedPost post) {
        if (!state.takes(post.kind())) {
            throw new IllegalStateException(post.kind() + " in state " + state);
        }
        posts.add(post);
        boolean all =
                posts.stream().filter(pinned -> pinned.kind() == post.kind()).count() == terms().size();
        if (all && state == CeremonyState.JOINING) {
            state = CeremonyState.DEALING;
        } else if (all && state == CeremonyState.DEALING) {
            state = CeremonyState.CONFIRMING;
        }
    }

    /** There is a key. */
    void complete(Instant now) {
        state = CeremonyState.COMPLETE;
        endedAt = now;
    }

    /** The issuer named custodians anew. */
    void setAside(Instant now) {
        state = CeremonyState.VOID;
        endedAt = now;
    }

    /** There will be none. */
    void makeVoid(int guiltyCustodian, Instant now) {
        state = CeremonyState.VOID;
        guilty = guiltyCustodian;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    String tenderCode() {
        return tenderCode;
    }

    /** The envelopes that its key opens. */
    Envelope envelope() {
        return envelope;
    }

    Ceremony terms() {
        return Ceremony.parse(terms);
    }

    CeremonyState state() {
        return state;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Whose fault made it void; empty when it was set aside. */
    Optional<Integer> guilty() {
        return Optional.ofNullable(guilty);
    }

    List<PinnedPost> posts() {
        return List.copyOf(posts);
    }

    Optional<PinnedPost> post(PostKind kind, int custodian) {
        return posts.stream().filter(post -> post.is(kind, custodian)).findFirst();
    }

    /** The posts of a kind, in the order of the custodians. */
    List<SignedPost> posts(PostKind kind) {
        return posts.stream()
                .filter(post -> post.kind() == kind)
                .sorted(Comparator.comparing(PinnedPost::custodian))
                .map(PinnedPost::signed)
                .toList();
    }

    CeremonyTranscript transcript() {
        return new CeremonyTranscript(
                terms(), posts(PostKind.JOINING), posts(PostKind.DEALING), posts(PostKind.CONFIRMATION));
    }
}
