package org.sunbid.sealing.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.sm4.Sm4Gcm;
import org.sunbid.sealing.sm4.Sm4GcmKey;
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
            IsoWarmUp.once();
        }
        int keyBytes = suite == Suite.GM_1 ? 16 : 32;
        byte[] key = suite.hkdf(contentKey.bytes(), header.hash(), SealFormat.PAYLOAD_LABEL, keyBytes);
        byte[] prefix = header.noncePrefix();
        return switch (suite) {
            case GM_1 -> {
                Sm4GcmKey prepared = new Sm4GcmKey(key);
                yield () -> new Sm4(prepared.cipher(), prefix);
            }
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

    /** AES-256-GCM: see {@link AesGcm}. */
    final class Aes implements SegmentCipher {

        private final AesGcm cipher;
        private final byte[] prefix;

        Aes(byte[] key, byte[] prefix) {
            this.cipher = new AesGcm(key);
            this.prefix = prefix;
        }

        @Override
        public void seal(Segment segment) {
            segment.outputLength =
                    cipher.seal(nonce(prefix, segment), segment.input, segment.inputLength, segment.output);
        }

        @Override
        public void open(Segment segment) {
            try {
                segment.outputLength =
                        cipher.open(nonce(prefix, segment), segment.input, segment.inputLength, segment.output);
            } catch (AEADBadTagException e) {
                throw tampered(segment, e);
            }
        }
    }

    /** SM4-GCM of our own: see {@link Sm4Gcm}. */
    final class Sm4 implements SegmentCipher {

        private final Sm4Gcm cipher;
        private final byte[] prefix;

        Sm4(Sm4Gcm cipher, byte[] prefix) {
            this.cipher = cipher;
            this.prefix = prefix;
        }

        @Override
        public void seal(Segment segment) {
            segment.outputLength =
                    cipher.seal(nonce(prefix, segment), segment.input, segment.inputLength, segment.output);
        }

        @Override
        public void open(Segment segment) {
            try {
                segment.outputLength =
                        cipher.open(nonce(prefix, segment), segment.input, segment.inputLength, segment.output);
            } catch (AEADBadTagException e) {
                throw tampered(segment, e);
            }
        }
    }
}
