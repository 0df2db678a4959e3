package org.sunbid.sealing.secret;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;

/**
 * A time-based one-time password (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, as authenticator apps expect.
 *
 * <p>A code counts in its own step, the one before and the one after. {@link #verify} returns the step that was used; the
 * caller keeps it, and a code of that step or an earlier one is never accepted again.
 */
public final class Totp {

    /** Length of a step in seconds. */
    public static final long STEP_SECONDS = 30;

    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret;
    }

    /** A fresh secret. */
    public static Totp create() {
        return new Totp(Primitives.randomBytes(SECRET_BYTES));
    }

    /** The secret in Base32, as it was stored or fixed by configuration. */
    public static Totp of(String base32) {
        String padded = base32.strip().replace(" ", "").replace("=", "").toUpperCase(Locale.ROOT);
        byte[] secret;
        try {
            secret = Base32.decode(padded + "=".repeat((8 - padded.length() % 8) % 8));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the secret is not in Base32", e);
        }
        if (secret.length < 10 || secret.length > 64) {
            throw new IllegalArgumentException("a secret has 10 to 64 bytes");
        }
        return new Totp(secret);
    }

    /** The secret in Base32 without padding. */
    public String base32() {
        return Base32.toBase32String(secret).replace("=", "");
    }

    /** The address that authenticator apps read from a QR code. */
    public String address(String issuer, String account) {
        String label = encode(issuer) + ":" + encode(account);
        return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=" + encode(issuer);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The code shown at this time. */
    public String codeAt(Instant at) {
        return code(stepAt(at), DIGITS);
    }

    /**
     * Accepts a code of the step at that time or one of its neighbours, if the step is later than {@code lastStep} (−1 if
     * none was used yet).
     *
     * @return the step to be kept as the new {@code lastStep}
     * @throws SealingException {@code secret.totp-wrong} or {@code secret.totp-replayed}
     */
    public long verify(String code, Instant at, long lastStep) {
        byte[] given = code.strip().getBytes(StandardCharsets.UTF_8);
        long accepted = -1;
        for (long step = stepAt(at) - 1; step <= stepAt(at) + 1; step++) {
            if (MessageDigest.isEqual(code(step, DIGITS).getBytes(StandardCharsets.UTF_8), given)) {
                accepted = step;
            }
        }
        if (accepted < 0) {
            throw new SealingException("secret.totp-wrong", "the code is not one of these 90 seconds");
        }
        if (accepted <= lastStep) {
            throw new SealingException("secret.totp-replayed", "the code was used before");
        }
        return accepted;
    }

    private static long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    String code(long step, int digits) {
        byte[] hash = Primitives.require(() -> {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        });
        int offset = hash[hash.length - 1] & 15;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        String text = String.format(Locale.ROOT, "%010d", number);
        return text.substring(text.length() - digits);
    }

    @Override
    public String toString() {
        return "Totp";
    }
}
