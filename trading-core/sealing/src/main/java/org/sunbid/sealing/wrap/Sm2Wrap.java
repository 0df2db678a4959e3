package org.sunbid.sealing.wrap;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.suite.Suite;

/** SM2 public-key encryption (GB/T 32918.4), C1‖C3‖C2, over secret ‖ context. */
final class Sm2Wrap implements KeyWrap {

    static final Sm2Wrap INSTANCE = new Sm2Wrap();

    private Sm2Wrap() {}

    @Override
    public byte[] wrap(PublicKey recipient, byte[] context, byte[] secret) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(KeyWrap.parameters(recipient), Primitives.random()));
        byte[] plaintext = org.bouncycastle.util.Arrays.concatenate(secret, context);
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
        engine.init(false, KeyWrap.parameters(recipient));
        try {
            return secret(engine.processBlock(wrapped, 0, wrapped.length), context);
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw KeyWrap.wrongKey(e);
        }
    }

    /** Decryption of GB/T 32918.4, 7.1, from step B4 on: x2, y2 are the coordinates of the shared point. */
    @Override
    public byte[] unwrapShared(ECPoint shared, ECPoint recipient, byte[] context, byte[] wrapped) {
        int secretBytes = wrapped.length - wrappedBytes(0);
        if (secretBytes < 1 || shared.isInfinity()) {
            throw KeyWrap.wrongKey(null);
        }
        ECPoint point = shared.normalize();
        byte[] x2 = point.getAffineXCoord().getEncoded();
        byte[] y2 = point.getAffineYCoord().getEncoded();
        byte[] c3 = Arrays.copyOfRange(wrapped, Curve.POINT_BYTES, Curve.POINT_BYTES + Suite.DIGEST_BYTES);
        byte[] plaintext = Arrays.copyOfRange(wrapped, Curve.POINT_BYTES + Suite.DIGEST_BYTES, wrapped.length);
        byte[] stream = keyStream(x2, y2, plaintext.length);
        for (int i = 0; i < plaintext.length; i++) {
            plaintext[i] ^= stream[i];
        }
        if (!MessageDigest.isEqual(suite().hash(x2, plaintext, y2), c3)) {
            Arrays.fill(plaintext, (byte) 0);
            throw KeyWrap.wrongKey(null);
        }
        return secret(plaintext, context);
    }

    @Override
    public int wrappedBytes(int secretBytes) {
        return Curve.POINT_BYTES + Suite.DIGEST_BYTES + secretBytes + Suite.DIGEST_BYTES;
    }

    @Override
    public Suite suite() {
        return Suite.GM_1;
    }

    /** KDF of GB/T 32918.4, 5.4.3, over x2 ‖ y2. */
    private byte[] keyStream(byte[] x2, byte[] y2, int length) {
        int blocks = (length + Suite.DIGEST_BYTES - 1) / Suite.DIGEST_BYTES;
        ByteBuffer stream = ByteBuffer.allocate(blocks * Suite.DIGEST_BYTES);
        for (int counter = 1; counter <= blocks; counter++) {
            byte[] count = ByteBuffer.allocate(Integer.BYTES).putInt(counter).array();
            stream.put(suite().hash(x2, y2, count));
        }
        return stream.array();
    }

    private static byte[] secret(byte[] plaintext, byte[] context) {
        int length = plaintext.length - context.length;
        boolean bound =
                length > 0 && MessageDigest.isEqual(Arrays.copyOfRange(plaintext, length, plaintext.length), context);
        byte[] secret = bound ? Arrays.copyOf(plaintext, length) : new byte[0];
        Arrays.fill(plaintext, (byte) 0);
        if (!bound) {
            throw KeyWrap.wrongKey(null);
        }
        return secret;
    }
}
