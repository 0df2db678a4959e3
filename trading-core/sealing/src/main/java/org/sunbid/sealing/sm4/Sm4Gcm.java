package org.sunbid.sealing.sm4;

import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

/**
 * SM4-GCM (GB/T 32907, NIST SP 800-38D) with nonces of 12 bytes, tags of 16 and no associated data, for whole messages in
 * arrays. Which instructions run and which memory is read depends on lengths only, never on key or text.
 */
public final class Sm4Gcm {

    public static final int TAG_BYTES = 16;
    public static final int NONCE_BYTES = 12;

    /** The counter of the block that hides the tag; the text's begins behind it. */
    private static final int TAG_COUNTER = 1;

    private final Sm4GcmKey key;
    private final Sm4Counter counter;

    Sm4Gcm(Sm4GcmKey key) {
        this.key = key;
        this.counter = new Sm4Counter(key.planes);
    }

    /**
     * Seals the first {@code length} bytes of {@code text} into {@code output}, the tag behind them. A nonce must never serve
     * twice under a key.
     *
     * @return length of what was written
     */
    public int seal(byte[] nonce, byte[] text, int length, byte[] output) {
        counter.apply(nonce, TAG_COUNTER + 1, text, length, output);
        System.arraycopy(tag(nonce, output, length), 0, output, length, TAG_BYTES);
        return length + TAG_BYTES;
    }

    /**
     * Opens the first {@code length} bytes of {@code sealed}, of which the last 16 are the tag, into {@code output}. The tag is
     * checked before anything is written.
     *
     * @return length of what was written
     * @throws AEADBadTagException if it is not what was sealed under this key and nonce
     */
    public int open(byte[] nonce, byte[] sealed, int length, byte[] output) throws AEADBadTagException {
        int textLength = length - TAG_BYTES;
        if (textLength < 0) {
            throw new AEADBadTagException("shorter than a tag");
        }
        byte[] tag = Arrays.copyOfRange(sealed, textLength, length);
        if (!MessageDigest.isEqual(tag, tag(nonce, sealed, textLength))) {
            throw new AEADBadTagException("the tag does not fit");
        }
        counter.apply(nonce, TAG_COUNTER + 1, sealed, textLength, output);
        return textLength;
    }

    private byte[] tag(byte[] nonce, byte[] sealed, int length) {
        byte[] block = Arrays.copyOf(nonce, Sm4Key.BLOCK_BYTES);
        block[Sm4Key.BLOCK_BYTES - 1] = TAG_COUNTER;
        byte[] tag = key.key.encrypt(block);
        byte[] hash = key.ghash.of(sealed, length);
        for (int i = 0; i < TAG_BYTES; i++) {
            tag[i] ^= hash[i];
        }
        return tag;
    }
}
