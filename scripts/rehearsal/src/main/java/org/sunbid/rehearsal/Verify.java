package org.sunbid.rehearsal;

import java.util.HexFormat;
import org.sunbid.sealing.suite.Suite;

/** What a step checks; a check that fails ends the deal. */
public final class Verify {

    private Verify() {}

    /** It holds. */
    public static void that(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("does not hold: " + what);
        }
    }

    /** It is what was expected. */
    public static void equal(Object expected, Object seen, String what) {
        if (!expected.equals(seen)) {
            throw new IllegalStateException(what + ": expected " + expected + ", saw " + seen);
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(content));
    }
}
