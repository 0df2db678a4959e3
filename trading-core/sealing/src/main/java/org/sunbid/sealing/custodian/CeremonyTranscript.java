package org.sunbid.sealing.custodian;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * All that was said in a ceremony, as it is published: anyone can verify with it that the key is the custodians' and nobody
 * else's (§16.8). Holding one proves nothing; {@link CustodianKey#verify} does.
 *
 * @param joinings in the order of the custodians, as are the others
 */
public record CeremonyTranscript(
        Ceremony ceremony, List<SignedPost> joinings, List<SignedPost> dealings, List<SignedPost> confirmations) {

    private static final String FORMAT = "sunbid-ceremony-transcript-1";

    public CeremonyTranscript {
        joinings = List.copyOf(joinings);
        dealings = List.copyOf(dealings);
        confirmations = List.copyOf(confirmations);
    }

    /** Reads the published form. */
    public static CeremonyTranscript parse(byte[] document) {
        JsonObject json =
                JsonObject.readCanonical(document).allow("ceremony", "confirmations", "dealings", "format", "joinings");
        if (!FORMAT.equals(json.text("format"))) {
            throw new SealingException("custodian.format", "not a transcript of format " + FORMAT);
        }
        return new CeremonyTranscript(
                Ceremony.parse(json.bytes("ceremony")),
                posts(json, "joinings"),
                posts(json, "dealings"),
                posts(json, "confirmations"));
    }

    /** The published form: canonical JSON. */
    public byte[] toJson() {
        return CanonicalJson.write(Map.of(
                "ceremony", Base64.getEncoder().encodeToString(ceremony.toJson()),
                "confirmations", maps(confirmations),
                "dealings", maps(dealings),
                "format", FORMAT,
                "joinings", maps(joinings)));
    }

    <P extends Post> List<P> verified(
            List<SignedPost> posts, BiFunction<Ceremony, byte[], P> parse, TrustList trust, Instant at) {
        return posts.stream()
                .map(post -> post.verify(ceremony, parse, trust, at))
                .toList();
    }

    private static List<SignedPost> posts(JsonObject json, String name) {
        return json.objects(name, Ceremony.MOST_CUSTODIANS).stream()
                .map(post -> {
                    post.allow("post", "signature");
                    return new SignedPost(post.bytes("post"), post.bytes("signature"));
                })
                .toList();
    }

    private static List<Map<String, Object>> maps(List<SignedPost> posts) {
        return posts.stream()
                .map(post -> Map.<String, Object>of(
                        "post", Base64.getEncoder().encodeToString(post.json()),
                        "signature", Base64.getEncoder().encodeToString(post.signature())))
                .toList();
    }
}
