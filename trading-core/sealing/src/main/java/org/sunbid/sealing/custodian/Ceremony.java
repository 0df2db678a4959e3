package org.sunbid.sealing.custodian;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.wrap.Curve;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * What the custodians agree on before they make a key (§16.1): for which opening, in which suite, who they are and how many
 * of them are needed. Every post of the ceremony names its hash, so nobody can be shown other terms than the others.
 *
 * <p>A key serves one opening. If it served two, a bidder of the earlier one could hand in a copy of a wrapped key of the
 * later one, and the custodians would open it too early.
 *
 * @param tender code of the tender whose bids the key opens
 * @param envelope which part of the bids
 * @param notBefore the opening time; no custodian's toolbox acts before, by its own clock
 * @param threshold t: so many custodians open, one less learn nothing
 * @param custodians in the order of their indices, which begin at 1; no two with one signing certificate or one encryption key,
 *     in whatever certificates the key stands
 */
public record Ceremony(
        UUID id,
        String tender,
        Envelope envelope,
        Instant notBefore,
        Suite suite,
        int threshold,
        List<Custodian> custodians) {

    /** Most custodians of a key. */
    public static final int MOST_CUSTODIANS = 15;

    private static final String FORMAT = "sunbid-ceremony-1";
    private static final byte[] LABEL = "sunbid-1 ceremony\n".getBytes(US_ASCII);

    public Ceremony {
        custodians = List.copyOf(custodians);
        notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
        if (threshold < 2 || threshold > custodians.size() || custodians.size() > MOST_CUSTODIANS) {
            throw new SealingException("custodian.ceremony", threshold + " of " + custodians.size());
        }
        Set<String> keys = new HashSet<>();
        for (Custodian custodian : custodians) {
            byte[] point = Curve.of(suite)
                    .encode(Curve.of(suite)
                            .point(custodian.encryptionCertificate().getPublicKey()));
            if (!keys.add(custodian.signing()) || !keys.add(HexFormat.of().formatHex(point))) {
                throw new SealingException("custodian.ceremony", custodian.name() + " is named twice");
            }
        }
    }

    /** Reads the canonical JSON. */
    public static Ceremony parse(byte[] document) {
        JsonObject json = JsonObject.readCanonical(document);
        json.allow("custodians", "envelope", "format", "id", "notBefore", "suite", "tender", "threshold");
        if (!FORMAT.equals(json.text("format"))) {
            throw new SealingException("custodian.format", "not a ceremony of format " + FORMAT);
        }
        try {
            return new Ceremony(
                    UUID.fromString(json.text("id", 36)),
                    json.text("tender", 64),
                    Envelope.valueOf(json.text("envelope", 16).toUpperCase(java.util.Locale.ROOT)),
                    json.instant("notBefore"),
                    Suite.of(json.text("suite")),
                    (int) json.number("threshold", 2, MOST_CUSTODIANS),
                    json.objects("custodians", MOST_CUSTODIANS).stream()
                            .map(Custodian::parse)
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new SealingException("custodian.format", "id or envelope", e);
        }
    }

    /** The canonical JSON that everyone sees. */
    public byte[] toJson() {
        return CanonicalJson.write(Map.of(
                "custodians", custodians.stream().map(Custodian::toMap).toList(),
                "envelope", envelope.id(),
                "format", FORMAT,
                "id", id.toString(),
                "notBefore", notBefore.toString(),
                "suite", suite.id(),
                "tender", tender,
                "threshold", threshold));
    }

    /** Hash over the terms, which every post names, in hexadecimal. */
    public String hash() {
        return HexFormat.of().formatHex(suite.hash(LABEL, toJson()));
    }

    /** How many custodians there are. */
    public int size() {
        return custodians.size();
    }

    /** The custodian of this index; refuses with {@code custodian.index} what is not within 1 … n. */
    public Custodian custodian(int index) {
        if (index < 1 || index > custodians.size()) {
            throw new SealingException("custodian.index", "custodian " + index + " of " + custodians.size());
        }
        return custodians.get(index - 1);
    }

    /** The index of the custodian who signs with this certificate; refuses with {@code custodian.stranger}. */
    public int indexOf(String signingFingerprint) {
        for (int index = 1; index <= custodians.size(); index++) {
            if (custodian(index).signing().equals(signingFingerprint)) {
                return index;
            }
        }
        throw new SealingException("custodian.stranger", "nobody of the ceremony signs with " + signingFingerprint);
    }

    Curve curve() {
        return Curve.of(suite);
    }
}
