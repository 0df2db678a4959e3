package org.sunbid.evaluation.draw;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.sunbid.sealing.suite.Suite;

/**
 * The name under which an expert stands on a frozen list: SHA-256 over the draw's salt and the expert's id. Without the
 * salt nobody can tell who it is, nor that two draws list the same person; with it anybody can check, after the result.
 */
public final class Handles {

    private Handles() {}

    /** The name of somebody or something under this salt. */
    public static String of(String salt, UUID id) {
        return sha256((salt + ":" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(content));
    }
}
