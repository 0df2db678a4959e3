package org.sunbid.sealing.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/**
 * Seals and opens single segments under the payload key: the STREAM construction with nonce = prefix ‖ counter ‖ last
 * (§6.5). Not for use by two threads at once.
 */
sealed interface SegmentCipher {

    /** From this length on the warm-up costs less than it saves. */
    long LONG_PAYLOAD_BYTES = 8 << 20;

    /**
     * Makes ciphers under the payload key of this header. The payload key is derived at once; the content key may be wiped
     * afterwards.
     */
    static Supplier<SegmentCipher> factory(SealHeader header, ContentKey contentKey) {
        Suite suite = header.suite();
        if (suite == Suite.ISO_1 && header.payloadLength() > LONG_PAYLOAD_BYTES) {
            AesWarmUp.once();
        }
        int keyBytes = suite == Suite.GM_1 ? 16 : 32;
        byte[] key = suite.hkdf(contentKey.bytes(), header.hash(), SealFormat.PAYLOAD_LABEL, keyBytes);
        byte[] prefix = header.noncePrefix();
        return switch (suite) {
            case GM_1 -> () -> new Sm4(key, prefix);
            case ISO_1 -> () -> new Aes(key, prefix);
        };
    }

    /** Seals the segment's input into its output. */
    void seal(Segment segment);

    /** Opens the segment's input into its output, or throws {@code seal.tampered}. */
    void open(Segment segment);

    private static byte[] nonce(byte[] prefix, Segment segment) {
        return ByteBuffer.allocate(prefix.length + Integer.BYTES + 1)
                .put(prefix)
                .putInt(segment.index)
                .put((byte) (segment.last ? 1 : 0))
                .array();
    }

    private static SealingException tampered(Segment segment, Throwable cause) {
        Arrays.fill(segment.output, (byte) 0);
        return new SealingException("seal.tampered", "segment " + segment.index + " is not what was sealed", cause);
    }

    /** AES-256-GCM of the JDK, fed with 64 KiB a call: longer calls run interpreted until they are compiled. */
    final class Aes implements SegmentCipher {

        private static final int STEP_BYTES = 64 << 10;

        private final Cipher cipher = Primitives.require(() -> Cipher.getInstance("AES/GCM/NoPadding"));
        private final SecretKeySpec key;
        private final byte[] prefix;

        Aes(byte[] key, byte[] prefix) {
            this.key = new SecretKeySpec(key, "AES");
            this.prefix = prefix;
        }

        @Override
        public void seal(Segment segment) {
            Primitives.require(() -> process(Cipher.ENCRYPT_MODE, segment));
        }

        @Override
        public void open(Segment segment) {
            try {
                process(Cipher.DECRYPT_MODE, segment);
            } catch (GeneralSecurityException e) {
                throw tampered(segment, e);
            }
        }

        private Segment process(int mode, Segment segment) throws GeneralSecurityException {
            cipher.init(mode, key, new GCMParameterSpec(8 * SealFormat.TAG_BYTES, nonce(prefix, segment)));
            int written = 0;
            int offset = 0;
            while (segment.inputLength - offset > STEP_BYTES) {
                written += cipher.update(segment.input, offset, STEP_BYTES, segment.output, written);
                offset += STEP_BYTES;
            }
            segment.outputLength = written
                    + cipher.doFinal(segment.input, offset, segment.inputLength - offset, segment.output, written);
            return segment;
        }
    }

    /** SM4-GCM (GB/T 32907, GB/T 36624) of Bouncy Castle. */
    final class Sm4 implements SegmentCipher {

        private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        private final KeyParameter key;
        private final byte[] prefix;

        Sm4(byte[] key, byte[] prefix) {
            this.key = new KeyParameter(key);
            this.prefix = prefix;
        }

        @Override
        public void seal(Segment segment) {
            try {
                process(true, segment);
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException("SM4-GCM does not encrypt", e);
            }
        }

        @Override
        public void open(Segment segment) {
            try {
                process(false, segment);
            } catch (InvalidCipherTextException e) {
                throw tampered(segment, e);
            }
        }

        private void process(boolean seals, Segment segment) throws InvalidCipherTextException {
            cipher.init(seals, new AEADParameters(key, 8 * SealFormat.TAG_BYTES, nonce(prefix, segment)));
            int written = cipher.processBytes(segment.input, 0, segment.inputLength, segment.output, 0);
            segment.outputLength = written + cipher.doFinal(segment.output, written);
        }
    }
}
