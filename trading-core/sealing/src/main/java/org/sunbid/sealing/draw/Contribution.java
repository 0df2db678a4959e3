package org.sunbid.sealing.draw;

import java.util.Map;
import org.sunbid.sealing.json.JsonObject;

/**
 * What one party gave to a draw.
 *
 * @param commitment what it published before any nonce was known, 64 hexadecimal digits
 * @param nonce what it revealed afterwards
 */
public record Contribution(String commitment, Nonce nonce) {

    /** The contribution of a party to this draw. */
    static Contribution of(DrawRequest request, Nonce nonce) {
        return new Contribution(nonce.commitment(request), nonce);
    }

    /** Whose it is. */
    public String party() {
        return nonce.party();
    }

    static Contribution read(JsonObject json) {
        json.allow("commitment", "nonce", "party");
        return new Contribution(json.text("commitment"), new Nonce(json.text("party"), json.text("nonce")));
    }

    Map<String, Object> toJson() {
        return Map.of("commitment", commitment, "nonce", nonce.value(), "party", party());
    }
}
