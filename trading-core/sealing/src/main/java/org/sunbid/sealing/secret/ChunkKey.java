package org.sunbid.sealing.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;

/**
 * The key of one long thing that is kept in chunks as they come, such as a recording: AES-256-GCM with a fresh nonce each, bound
 * to a place, so that no chunk opens in another's place. What is not guaranteed: that a chunk is there at all, or the only one ever
 * sealed for its place; whoever keeps them chains them. One key seals at most 2³² chunks, each held in memory as a whole.
 */
public final class ChunkKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final byte[] key;

    private ChunkKey(byte[] key) {
        this.key = key;
    }

    /** A fresh key. */
    public static ChunkKey create() {
        return new ChunkKey(Primitives.randomBytes(KEY_BYTES));
    }

    /** A key as it was written down; refuses anything but 64 hexadecimal digits with {@code secret.key-unreadable}. */
    public static ChunkKey parse(String written) {
        try {
            if (written.length() == 2 * KEY_BYTES) {
                return new ChunkKey(HexFormat.of().parseHex(written));
            }
        } catch (IllegalArgumentException e) {
            // refused below, without the digits
        }
        throw new SealingException("secret.key-unreadable", "a chunk key has 64 hexadecimal digits");
    }

    /** The key to write down, sealed with {@link StorageKey} alone. */
    public String written() {
        return HexFormat.of().formatHex(key);
    }

    /**
     * Seals a chunk.
     *
     * @param place where it belongs; never changes
     * @return nonce, ciphertext and tag
     */
    public byte[] seal(String place, byte[] chunk) {
        byte[] nonce = Primitives.randomBytes(NONCE_BYTES);
        byte[] sealed = Primitives.require(
                () -> cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(chunk));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    /** Opens what was sealed with this key for this place; refuses all else with {@code secret.not-sealed-here}. */
    public byte[] open(String place, byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) {
            throw new SealingException("secret.not-sealed-here", "not a sealed chunk");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new SealingException("secret.not-sealed-here", "chunk " + place + " does not open", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "ChunkKey";
    }
}
