package org.sunbid.sealing.custodian;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.wrap.Curve;

/**
 * A custodian's part in opening bids (§17): for each seal the share applied to its ephemeral point, with a proof.
 *
 * @param order hash of the opening order it follows, in hexadecimal
 * @param parts one a seal
 */
public record PartialOpening(String ceremony, int custodian, String order, List<Part> parts) implements Post {

    /** Most bids of one opening. */
    public static final int MOST_BIDS = 2_000;

    private static final String FORMAT = "sunbid-partial-opening-1";

    public PartialOpening {
        parts = List.copyOf(parts);
    }

    /**
     * The part for one seal.
     *
     * @param header hash of the seal's header, in hexadecimal
     * @param point Base64 of share · ephemeral point
     * @param proof Base64 of the proof of equal logarithms
     */
    public record Part(String header, String point, String proof) {

        static Part of(Curve curve, SealHeader header, ECPoint point, LogProof proof) {
            return new Part(
                    HexFormat.of().formatHex(header.hash()),
                    Base64.getEncoder().encodeToString(curve.encode(point)),
                    proof.write(curve));
        }

        private static Part parse(JsonObject json) {
            json.allow("header", "point", "proof");
            json.bytes("point");
            json.bytes("proof");
            return new Part(json.text("header", 64), json.text("point"), json.text("proof"));
        }

        Map<String, Object> toMap() {
            return Map.of("header", header, "point", point, "proof", proof);
        }
    }

    /**
     * Opens what the order names, as far as this share goes. The toolbox calls it only when {@link OpeningOrder#check} let it.
     *
     * @throws SealingException {@code custodian.too-early} before the opening time by this computer's clock;
     *     {@code custodian.wrong-order} when the order names seals that this key is not for
     */
    public static PartialOpening of(CustodianKey key, OpeningOrder order, Share share, Instant now) {
        order.check(key, now);
        List<Part> parts = order.headers().stream()
                .map(header -> share.open(header, key.ephemeral(header)))
                .toList();
        return new PartialOpening(key.ceremony().hash(), share.index(), order.hash(), parts);
    }

    /** Reads the canonical JSON of a post for this ceremony. */
    public static PartialOpening parse(Ceremony ceremony, byte[] document) {
        JsonObject json = Post.read(ceremony, document, FORMAT, "order", "parts");
        return new PartialOpening(
                json.text("ceremony"),
                Post.speaker(json),
                json.text("order", 64),
                json.objects("parts", MOST_BIDS).stream().map(Part::parse).toList());
    }

    /** The part for this seal; refuses with {@code custodian.missing-part} if there is none. */
    Part partFor(SealHeader header) {
        String hash = HexFormat.of().formatHex(header.hash());
        return parts.stream()
                .filter(part -> part.header().equals(hash))
                .findFirst()
                .orElseThrow(() -> new SealingException(
                        "custodian.missing-part", "custodian " + custodian + " says nothing of " + hash));
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("order", order);
        body.put("parts", parts.stream().map(Part::toMap).toList());
        return body;
    }
}
