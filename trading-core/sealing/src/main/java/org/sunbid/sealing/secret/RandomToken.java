package org.sunbid.sealing.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/** Bearer tokens: 32 random bytes for the holder, and the hash by which a server finds them again. */
public final class RandomToken {

    private static final int BYTES = 32;

    private RandomToken() {}

    /** A fresh token in Base64url, 43 characters. */
    public static String create() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Primitives.randomBytes(BYTES));
    }

    /** What a server stores instead of the token: SHA-256 in hexadecimal. A token has full entropy and needs no salt. */
    public static String hash(String token) {
        return HexFormat.of().formatHex(Suite.ISO_1.hash(token.getBytes(StandardCharsets.UTF_8)));
    }
}
