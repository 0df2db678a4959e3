package org.sunbid.sealing.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/**
 * Wraps a content key to a public key and binds it to a context of 32 bytes, so that a wrapped key taken from one seal
 * is of no use in another (§6.3).
 */
sealed interface KeyWrap {

    /** The wrap of the suite. */
    static KeyWrap of(Suite suite) {
        return switch (suite) {
            case GM_1 -> new Sm2Wrap();
            case ISO_1 -> new HpkeWrap();
        };
    }

    byte[] wrap(PublicKey recipient, byte[] context, byte[] key);

    /** Returns the key, or throws {@code seal.wrong-key}. */
    byte[] unwrap(PrivateKey recipient, byte[] context, byte[] wrapped);

    /** SM2 public-key encryption (GB/T 32918.4), C1‖C3‖C2, over key ‖ context. */
    final class Sm2Wrap implements KeyWrap {

        @Override
        public byte[] wrap(PublicKey recipient, byte[] context, byte[] key) {
            SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.init(true, new ParametersWithRandom(publicKey(recipient), Primitives.random()));
            byte[] plaintext = org.bouncycastle.util.Arrays.concatenate(key, context);
            try {
                return engine.processBlock(plaintext, 0, plaintext.length);
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException("SM2 does not encrypt", e);
            } finally {
                Arrays.fill(plaintext, (byte) 0);
            }
        }

        @Override
        public byte[] unwrap(PrivateKey recipient, byte[] context, byte[] wrapped) {
            SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.init(false, privateKey(recipient));
            byte[] plaintext;
            try {
                plaintext = engine.processBlock(wrapped, 0, wrapped.length);
            } catch (InvalidCipherTextException | RuntimeException e) {
                throw wrongKey(e);
            }
            byte[] key = Arrays.copyOf(plaintext, SealFormat.KEY_BYTES);
            byte[] bound = Arrays.copyOfRange(plaintext, SealFormat.KEY_BYTES, SealFormat.KEY_BYTES + context.length);
            boolean whole = plaintext.length == SealFormat.KEY_BYTES + context.length;
            Arrays.fill(plaintext, (byte) 0);
            if (!whole || !MessageDigest.isEqual(bound, context)) {
                throw wrongKey(null);
            }
            return key;
        }
    }

    /** HPKE base mode (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; info is the context; enc ‖ ct. */
    final class HpkeWrap implements KeyWrap {

        private static final int ENCAPSULATED_BYTES = 65;

        private final HPKE hpke =
                new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);

        @Override
        public byte[] wrap(PublicKey recipient, byte[] context, byte[] key) {
            try {
                byte[][] sealed = hpke.seal(publicKey(recipient), context, new byte[0], key, null, null, null);
                return org.bouncycastle.util.Arrays.concatenate(sealed[1], sealed[0]);
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException("HPKE does not seal", e);
            }
        }

        @Override
        public byte[] unwrap(PrivateKey recipient, byte[] context, byte[] wrapped) {
            if (wrapped.length <= ENCAPSULATED_BYTES) {
                throw wrongKey(null);
            }
            byte[] encapsulated = Arrays.copyOf(wrapped, ENCAPSULATED_BYTES);
            byte[] ciphertext = Arrays.copyOfRange(wrapped, ENCAPSULATED_BYTES, wrapped.length);
            try {
                return hpke.open(encapsulated, pair(recipient), context, new byte[0], ciphertext, null, null, null);
            } catch (InvalidCipherTextException | RuntimeException e) {
                throw wrongKey(e);
            }
        }

        private static AsymmetricCipherKeyPair pair(PrivateKey recipient) {
            ECPrivateKeyParameters secret = privateKey(recipient);
            ECPublicKeyParameters open = new ECPublicKeyParameters(
                    secret.getParameters().getG().multiply(secret.getD()).normalize(), secret.getParameters());
            return new AsymmetricCipherKeyPair(open, secret);
        }
    }

    private static AsymmetricKeyParameter publicKey(PublicKey key) {
        try {
            return PublicKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new SealingException("certificate.malformed", "the public key", e);
        }
    }

    private static ECPrivateKeyParameters privateKey(PrivateKey key) {
        try {
            return (ECPrivateKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new SealingException("certificate.keystore-unreadable", "the private key", e);
        }
    }

    private static SealingException wrongKey(Throwable cause) {
        return new SealingException("seal.wrong-key", "the wrapped key does not open", cause);
    }
}
