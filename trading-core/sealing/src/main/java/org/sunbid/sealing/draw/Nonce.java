package org.sunbid.sealing.draw;

import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;

/**
 * A party's share of the chance: 32 random bytes, kept secret until every party has committed.
 *
 * @param party who gives it, for instance {@code platform} or a unified social credit code
 * @param value 64 lower-case hexadecimal digits
 */
public record Nonce(String party, String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;
    private static final int LONGEST_PARTY = 100;

    /** @throws SealingException {@code draw.nonce} when the form is wrong */
    public Nonce {
        if (party.isBlank() || party.length() > LONGEST_PARTY) {
            throw new SealingException("draw.nonce", "party");
        }
        if (!FORM.matcher(value).matches()) {
            throw new SealingException("draw.nonce", "value of " + party);
        }
    }

    /** A fresh nonce from the system's random source. */
    public static Nonce random(String party) {
        return new Nonce(party, HexFormat.of().formatHex(Primitives.randomBytes(BYTES)));
    }

    /**
     * What the party publishes first; it binds the party to this nonce in this draw and tells nothing of it.
     *
     * @return 64 hexadecimal digits
     */
    public String commitment(DrawRequest request) {
        return commitment(request.hash());
    }

    /** As {@link #commitment(DrawRequest)}, for a party that knows of the frozen request no more than its hash. */
    public String commitment(String requestHash) {
        return DrawHashes.of(
                Map.of("format", Draw.FORMAT + "/commitment", "nonce", value, "party", party, "request", requestHash));
    }

    /** Says whose it is, not what it is: nonces do not belong in logs. */
    @Override
    public String toString() {
        return "Nonce[party=" + party + "]";
    }
}
