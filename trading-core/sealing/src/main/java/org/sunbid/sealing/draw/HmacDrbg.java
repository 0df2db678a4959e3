package org.sunbid.sealing.draw;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.prng.EntropySource;
import org.bouncycastle.crypto.prng.drbg.HMacSP800DRBG;

/** HMAC_DRBG with SHA-256 (NIST SP 800-90A Rev. 1), instantiated once from known input, so that it can be replayed. */
final class HmacDrbg {

    private static final int SECURITY_STRENGTH_BITS = 256;

    private final HMacSP800DRBG generator;

    HmacDrbg(byte[] entropyInput, byte[] nonce, byte[] personalization) {
        generator = new HMacSP800DRBG(
                new HMac(new SHA256Digest()),
                SECURITY_STRENGTH_BITS,
                new KnownInput(entropyInput.clone()),
                personalization.clone(),
                nonce.clone());
    }

    /** The next bytes: one Generate call without additional input. */
    byte[] generate(int bytes) {
        byte[] output = new byte[bytes];
        if (generator.generate(output, null, false) < 0) {
            throw new IllegalStateException("the generator asks to be reseeded");
        }
        return output;
    }

    /** Gives always the same bytes. */
    private static final class KnownInput implements EntropySource {

        private final byte[] bytes;

        KnownInput(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isPredictionResistant() {
            return false;
        }

        @Override
        public byte[] getEntropy() {
            return bytes.clone();
        }

        @Override
        public int entropySize() {
            return bytes.length * Byte.SIZE;
        }
    }
}
