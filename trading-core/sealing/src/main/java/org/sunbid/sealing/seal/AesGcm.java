package org.sunbid.sealing.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sunbid.sealing.suite.Primitives;

/**
 * AES-256-GCM with the JDK's primitives, in small steps whichever way: calls with a whole segment may stay interpreted, and
 * then they are fifty times slower. The JDK opens GCM in one step only. So opening decrypts in counter mode, makes the
 * tag by sealing anew what came out, and compares: a text and its ciphertext belong to each other one to one, and so do
 * their tags. Not for use by two threads at once.
 */
final class AesGcm {

    private static final int STEP_BYTES = 16 << 10;

    /** GCM's counter of the first block of text, behind a nonce of 12 bytes. */
    private static final int FIRST_COUNTER = 2;

    private final Cipher gcm = Primitives.require(() -> Cipher.getInstance("AES/GCM/NoPadding"));
    private final Cipher counter = Primitives.require(() -> Cipher.getInstance("AES/CTR/NoPadding"));
    /** The ciphertext of a step, a block that was held back, the tag. */
    private final byte[] again;

    private final SecretKeySpec key;
    private final int step;

    AesGcm(byte[] key) {
        this(key, STEP_BYTES);
    }

    /** In steps of this many bytes, whole blocks. */
    AesGcm(byte[] key, int step) {
        this.key = new SecretKeySpec(key, "AES");
        this.step = step;
        this.again = new byte[step + 2 * SealFormat.TAG_BYTES];
    }

    /** Seals the first bytes of the text into the output, the tag behind them; returns how many bytes that are. */
    int seal(byte[] nonce, byte[] text, int length, byte[] output) {
        return Primitives.require(() -> {
            startTag(nonce);
            int last = lastStep(length);
            int written = 0;
            for (int at = 0; at < last; at += step) {
                written += gcm.update(text, at, step, output, written);
            }
            return written + gcm.doFinal(text, last, length - last, output, written);
        });
    }

    /**
     * Opens the first bytes of what was sealed into the output; returns how many bytes that are.
     *
     * @throws AEADBadTagException if it is not what was sealed under this key and nonce; then the output holds nothing
     */
    int open(byte[] nonce, byte[] sealed, int length, byte[] output) throws AEADBadTagException {
        int textLength = length - SealFormat.TAG_BYTES;
        if (textLength < 0) {
            throw new AEADBadTagException("shorter than a tag");
        }
        byte[] tag = Primitives.require(() -> decrypt(nonce, sealed, textLength, output));
        if (!MessageDigest.isEqual(tag, Arrays.copyOfRange(sealed, textLength, length))) {
            Arrays.fill(output, 0, textLength, (byte) 0);
            throw new AEADBadTagException("the tag does not fit");
        }
        return textLength;
    }

    private byte[] decrypt(byte[] nonce, byte[] sealed, int length, byte[] output) throws GeneralSecurityException {
        startTag(nonce);
        counter.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(firstBlock(nonce)));
        int last = lastStep(length);
        int made = 0; // bytes of ciphertext that were made anew, without those that GCM still holds back
        for (int at = 0; at < last; at += step) {
            counter.update(sealed, at, step, output, at);
            made += gcm.update(output, at, step, again, 0);
        }
        counter.doFinal(sealed, last, length - last, output, last);
        gcm.doFinal(output, last, length - last, again, 0);
        return Arrays.copyOfRange(again, length - made, length - made + SealFormat.TAG_BYTES);
    }

    private void startTag(byte[] nonce) throws GeneralSecurityException {
        gcm.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(Byte.SIZE * SealFormat.TAG_BYTES, nonce));
    }

    /** Where the last step begins, which is never empty unless everything is. */
    private int lastStep(int length) {
        return length == 0 ? 0 : (length - 1) / step * step;
    }

    private static byte[] firstBlock(byte[] nonce) {
        return ByteBuffer.allocate(nonce.length + Integer.BYTES)
                .put(nonce)
                .putInt(FIRST_COUNTER)
                .array();
    }
}
