package org.sunbid.toolbox.custodian;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.CeremonyTranscript;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.custodian.Dealing;
import org.sunbid.sealing.custodian.Joining;
import org.sunbid.sealing.custodian.Post;
import org.sunbid.sealing.custodian.SignedPost;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * The board of a ceremony as a platform shows it. The platform is not believed: every post is verified against the trust
 * list, and its signer against the terms.
 *
 * @param state as the platform says
 */
public record Board(UUID id, Ceremony terms, String state, List<Pinned> posts) {

    private static final int MOST_POSTS = 4 * Ceremony.MOST_CUSTODIANS;

    public Board {
        posts = List.copyOf(posts);
    }

    /** A post, not verified yet. */
    public record Pinned(String kind, int custodian, SignedPost post) {}

    /** Fetches it; refuses with {@code custodian.other-ceremony} terms of another id than was asked for. */
    public static Board of(PlatformClient platform, UUID id) throws InterruptedException {
        JsonObject json = platform.get(path(id));
        Ceremony terms = Ceremony.parse(json.bytes("terms"));
        if (!terms.id().equals(id)) {
            throw new SealingException("custodian.other-ceremony", "asked for " + id + ", told of " + terms.id());
        }
        List<Pinned> posts = json.objects("posts", MOST_POSTS).stream()
                .map(post -> new Pinned(
                        post.text("kind"),
                        (int) post.number("custodian", 1, Ceremony.MOST_CUSTODIANS),
                        new SignedPost(post.bytes("post"), post.bytes("signature"))))
                .toList();
        return new Board(id, terms, json.text("state"), posts);
    }

    /** The key of a complete ceremony, verified from its transcript at this time. */
    public static CustodianKey key(PlatformClient platform, UUID id, TrustList trust, Instant now)
            throws InterruptedException {
        CeremonyTranscript transcript = CeremonyTranscript.parse(platform.bytes(path(id) + "/transcript"));
        if (!transcript.ceremony().id().equals(id)) {
            throw new SealingException(
                    "custodian.other-ceremony",
                    "told of " + transcript.ceremony().id());
        }
        return CustodianKey.verify(transcript, trust, now);
    }

    /** Who has joined, verified. */
    public List<Joining> joinings(TrustList trust, Instant now) {
        return verified("JOINING", Joining::parse, trust, now);
    }

    /**
     * What every custodian dealt, verified, in their order.
     *
     * @throws SealingException {@code custodian.incomplete} while somebody has not
     */
    public List<Dealing> dealings(TrustList trust, Instant now) {
        List<Dealing> dealings = verified("DEALING", Dealing::parse, trust, now);
        requireAll(dealings);
        return dealings;
    }

    /** Refuses with {@code custodian.incomplete} unless these are one post of every custodian, in their order. */
    void requireAll(List<? extends Post> said) {
        for (int index = 1; index <= terms.size(); index++) {
            if (said.size() != terms.size() || said.get(index - 1).custodian() != index) {
                throw new SealingException("custodian.incomplete", said.size() + " of " + terms.size());
            }
        }
    }

    /** Pins a post to it. */
    static void pin(PlatformClient platform, UUID id, SignedPost post) throws InterruptedException {
        platform.repeatPost(path(id) + "/posts", "application/json", body(post));
    }

    /** A post as the interfaces take it. */
    static byte[] body(SignedPost post) {
        Base64.Encoder base64 = Base64.getEncoder();
        return CanonicalJson.write(Map.of(
                "post", base64.encodeToString(post.json()), "signature", base64.encodeToString(post.signature())));
    }

    private <P extends Post> List<P> verified(
            String kind, BiFunction<Ceremony, byte[], P> parse, TrustList trust, Instant now) {
        return posts(kind)
                .map(pinned -> pinned.post().verify(terms, parse, trust, now))
                .toList();
    }

    private Stream<Pinned> posts(String kind) {
        return posts.stream()
                .filter(pinned -> pinned.kind().equals(kind))
                .sorted(java.util.Comparator.comparing(Pinned::custodian));
    }

    private static String path(UUID id) {
        return "/api/custody/" + id;
    }
}
