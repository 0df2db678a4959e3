package org.sunbid.sealing.log;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/**
 * A leaf that tells nothing: SHA-256 over a fresh salt and the hash of what is logged. Whoever holds salt and content
 * can show that they belong to the leaf; nobody else can even count the entries of one lot.
 *
 * @param salt 32 random bytes in Base64
 * @param contentHash SHA-256 of the content, 64 hexadecimal digits
 */
public record Commitment(String salt, String contentHash) {

    private static final int SALT_BYTES = 32;
    private static final String FORMAT = "sunbid-log-leaf-1";

    /** @throws SealingException {@code log.format} when the salt is not 32 bytes */
    public Commitment {
        if (new TreeHash(salt).bytes().length != SALT_BYTES) {
            throw new SealingException("log.format", "not a salt");
        }
    }

    /** Commits to a content with a fresh salt. */
    public static Commitment to(byte[] content) {
        return of(Base64.getEncoder().encodeToString(Primitives.randomBytes(SALT_BYTES)), content);
    }

    /** The commitment to a content with a known salt. */
    public static Commitment of(String salt, byte[] content) {
        return new Commitment(salt, HexFormat.of().formatHex(Suite.ISO_1.hash(content)));
    }

    /** The bytes that stand in the log. */
    public byte[] leaf() {
        return Suite.ISO_1.hash(CanonicalJson.write(Map.of("content", contentHash, "format", FORMAT, "salt", salt)));
    }
}
