package org.sunbid.sealing.container;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.sunbid.sealing.suite.Suite;

/** Size, CRC-32, SHA-256 and the suite's digest of a content, in one pass. */
final class Digests {

    private static final int STEP_BYTES = 64 << 10;

    private final MessageDigest sha256 = Suite.ISO_1.newDigest();
    private final MessageDigest sm3;
    private final CRC32 crc = new CRC32();
    private long size;

    Digests(Suite suite) {
        this.sm3 = suite == Suite.GM_1 ? suite.newLongDigest() : null;
    }

    static Digests of(Suite suite, InputStream content) throws IOException {
        Digests digests = new Digests(suite);
        byte[] buffer = new byte[STEP_BYTES];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            digests.update(buffer, 0, n);
        }
        return digests;
    }

    void update(byte[] bytes, int offset, int count) {
        sha256.update(bytes, offset, count);
        crc.update(bytes, offset, count);
        size += count;
        if (sm3 != null) {
            sm3.update(bytes, offset, count);
        }
    }

    /** The results; the digests end with it. */
    Result result() {
        byte[] hash = sha256.digest();
        return new Result(
                size,
                crc.getValue(),
                HexFormat.of().formatHex(hash),
                HexFormat.of().formatHex(sm3 == null ? hash : sm3.digest()));
    }

    /**
     * What was found.
     *
     * @param sha256 in hexadecimal
     * @param suiteHash the suite's digest, in hexadecimal
     */
    record Result(long size, long crc, String sha256, String suiteHash) {

        byte[] suiteHashBytes() {
            return HexFormat.of().parseHex(suiteHash);
        }
    }
}
