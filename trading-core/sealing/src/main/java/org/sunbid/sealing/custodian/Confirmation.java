package org.sunbid.sealing.custodian;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.json.JsonObject;

/**
 * A custodian holds shares that fit, and names what it saw (§16.7). When all confirm the same, the board showed everybody the
 * same dealings.
 *
 * @param dealings hash over the dealings, in hexadecimal
 */
public record Confirmation(String ceremony, int custodian, String dealings) implements Post {

    private static final String FORMAT = "sunbid-confirmation-1";

    /** Confirms these dealings, whose shares the custodian has checked with {@link Share#collect}. */
    public static Confirmation of(Ceremony ceremony, List<Dealing> dealings, Share share) {
        return new Confirmation(ceremony.hash(), share.index(), hash(ceremony, dealings));
    }

    /** Reads the canonical JSON of a post for this ceremony. */
    public static Confirmation parse(Ceremony ceremony, byte[] document) {
        JsonObject json = Post.read(ceremony, document, FORMAT, "dealings");
        return new Confirmation(json.text("ceremony"), Post.speaker(json), json.text("dealings", 64));
    }

    static String hash(Ceremony ceremony, List<Dealing> dealings) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        dealings.forEach(dealing -> hashes.writeBytes(ceremony.suite().hash(dealing.toJson())));
        return HexFormat.of().formatHex(PostContext.dealings(ceremony, hashes.toByteArray()));
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Map<String, Object> body() {
        return Map.of("dealings", dealings);
    }
}
