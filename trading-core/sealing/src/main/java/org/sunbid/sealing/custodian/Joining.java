package org.sunbid.sealing.custodian;

import java.util.Map;
import org.sunbid.sealing.json.JsonObject;

/**
 * A custodian accepts the terms: the opening, the number needed, and who the others are (§16.4).
 *
 * @param ceremony hash of the terms
 */
public record Joining(String ceremony, int custodian) implements Post {

    private static final String FORMAT = "sunbid-joining-1";

    /** Accepts these terms. */
    public static Joining of(Ceremony ceremony, int custodian) {
        return new Joining(ceremony.hash(), custodian);
    }

    /** Reads the canonical JSON of a post for this ceremony. */
    public static Joining parse(Ceremony ceremony, byte[] document) {
        JsonObject json = Post.read(ceremony, document, FORMAT);
        return new Joining(json.text("ceremony"), Post.speaker(json));
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Map<String, Object> body() {
        return Map.of();
    }
}
