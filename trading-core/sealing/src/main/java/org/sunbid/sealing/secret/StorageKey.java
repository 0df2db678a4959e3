package org.sunbid.sealing.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/**
 * The key under which a platform keeps short secrets in its database: AES-256-GCM with a fresh nonce each (PROTOCOL §10.1).
 *
 * <p>A sealed text opens only with the same key, for the same purpose and the same owner, so that a row copied to another
 * account opens nowhere. What is not guaranteed: that it is the newest text of that owner; an older row put back in its
 * own place opens. Lengths show. One key seals at most 2³² texts a purpose.
 */
public final class StorageKey {

    /** What every sealed text begins with. */
    public static final String PREFIX = "s1.";

    /** Longest text that is sealed, in UTF-16 units; longer things belong into a file. */
    public static final int LIMIT_CHARACTERS = 4096;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final byte[] FINGERPRINT_LABEL = bytes("sunbid-storage-1 fingerprint");

    private final byte[] key;
    /** By purpose; purposes are the platform's own words, and few. */
    private final Map<String, SecretKeySpec> purposeKeys = new ConcurrentHashMap<>();

    private StorageKey(byte[] key) {
        this.key = key;
    }

    /** A fresh key. */
    public static StorageKey create() {
        return new StorageKey(Primitives.randomBytes(KEY_BYTES));
    }

    /** A key as it was written down; refuses anything but 64 hexadecimal digits with {@code secret.key-unreadable}. */
    public static StorageKey parse(String written) {
        String digits = written.strip();
        try {
            if (digits.length() == 2 * KEY_BYTES) {
                return new StorageKey(HexFormat.of().parseHex(digits));
            }
        } catch (IllegalArgumentException e) {
            // refused below, without the digits
        }
        throw new SealingException("secret.key-unreadable", "a storage key has 64 hexadecimal digits");
    }

    /** The key to write down, in a file that its owner alone can read. Never into the database, never into a log. */
    public String written() {
        return HexFormat.of().formatHex(key);
    }

    /** What tells this key from others and tells nothing of it: 64 hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Suite.ISO_1.hkdf(key, new byte[0], FINGERPRINT_LABEL, KEY_BYTES));
    }

    /**
     * Seals a text.
     *
     * @param purpose what the text is, for example {@code totp}
     * @param owner whose it is: an identity that never changes
     * @return {@link #PREFIX} and Base64url
     */
    public String seal(String purpose, String owner, String text) {
        if (text.length() > LIMIT_CHARACTERS) {
            throw new IllegalArgumentException("a stored secret has at most " + LIMIT_CHARACTERS + " characters");
        }
        byte[] nonce = Primitives.randomBytes(NONCE_BYTES);
        byte[] sealed = Primitives.require(
                () -> cipher(Cipher.ENCRYPT_MODE, purpose, owner, nonce).doFinal(bytes(text)));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Opens what was sealed with this key for this purpose and owner; refuses all else with {@code secret.not-sealed-here}. */
    public String open(String purpose, String owner, String sealed) {
        byte[] all = decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, purpose, owner, nonce)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw notSealedHere(purpose, owner, e);
        }
    }

    private static byte[] decode(String sealed) {
        byte[] all = new byte[0];
        if (sealed.startsWith(PREFIX)) {
            try {
                all = Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length()));
            } catch (IllegalArgumentException e) {
                // too short: refused below
            }
        }
        if (all.length < NONCE_BYTES + TAG_BYTES) {
            throw new SealingException("secret.not-sealed-here", "not a sealed text");
        }
        return all;
    }

    private Cipher cipher(int mode, String purpose, String owner, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, purposeKeys.computeIfAbsent(purpose, this::keyOf), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(bytes(owner));
        return cipher;
    }

    private SecretKeySpec keyOf(String purpose) {
        return new SecretKeySpec(
                Suite.ISO_1.hkdf(key, new byte[0], bytes("sunbid-storage-1 " + purpose), KEY_BYTES), "AES");
    }

    private static SealingException notSealedHere(String purpose, String owner, Throwable cause) {
        return new SealingException("secret.not-sealed-here", purpose + " of " + owner + " does not open", cause);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "StorageKey";
    }
}
