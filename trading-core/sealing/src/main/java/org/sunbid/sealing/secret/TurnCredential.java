package org.sunbid.sealing.secret;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sunbid.sealing.suite.Primitives;

/**
 * A name and a password that a TURN server accepts for a while, made with a secret it shares with the platform (the REST
 * convention of draft-uberti-behave-turn-rest-00; coturn's {@code use-auth-secret}). The server needs no list of users; whoever
 * has them can relay until they end, and nothing else. HMAC-SHA1 is the convention's; no collision of SHA-1 helps to forge one.
 *
 * @param username when it ends in seconds since 1970, a colon, and whose it is
 * @param password Base64 of the HMAC of the name
 */
public record TurnCredential(String username, String password) {

    /** For this person until then. */
    public static TurnCredential of(String secret, String user, Instant until) {
        String username = until.getEpochSecond() + ":" + user;
        byte[] code = Primitives.require(() -> {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            return mac.doFinal(bytes(username));
        });
        return new TurnCredential(username, Base64.getEncoder().encodeToString(code));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Tells whose, not the password. */
    @Override
    public String toString() {
        return "TurnCredential[" + username + "]";
    }
}
