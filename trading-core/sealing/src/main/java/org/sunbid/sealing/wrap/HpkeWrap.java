package org.sunbid.sealing.wrap;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.suite.TokenKey;

import static org.bouncycastle.util.Arrays.concatenate;

/** HPKE base mode (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; info is the context; enc ‖ ct. */
final class HpkeWrap implements KeyWrap {

    static final HpkeWrap INSTANCE = new HpkeWrap();

    private static final int TAG_BYTES = 16;

    private HpkeWrap() {}

    @Override
    public byte[] wrap(PublicKey recipient, byte[] context, byte[] secret) {
        try {
            byte[][] sealed =
                    hpke().seal(KeyWrap.parameters(recipient), context, new byte[0], secret, null, null, null);
            return concatenate(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("HPKE does not seal", e);
        }
    }

    @Override
    public byte[] unwrap(PrivateKey recipient, byte[] context, byte[] wrapped) {
        if (wrapped.length <= Curve.POINT_BYTES) {
            throw KeyWrap.wrongKey(null);
        }
        byte[] encapsulated = Arrays.copyOf(wrapped, Curve.POINT_BYTES);
        byte[] ciphertext = Arrays.copyOfRange(wrapped, Curve.POINT_BYTES, wrapped.length);
        if (recipient instanceof TokenKey token) {
            return unwrap(token, context, wrapped);
        }
        try {
            return hpke().open(encapsulated, pair(recipient), context, new byte[0], ciphertext, null, null, null);
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw KeyWrap.wrongKey(e);
        }
    }

    /** Decap of RFC 9180, 4.1, from the point {@code dh} on, then key schedule (5.1) and the first message (5.2). */
    @Override
    public byte[] unwrapShared(ECPoint shared, ECPoint recipient, byte[] context, byte[] wrapped) {
        if (wrapped.length <= wrappedBytes(0) || shared.isInfinity()) {
            throw KeyWrap.wrongKey(null);
        }
        byte[] dh = shared.normalize().getAffineXCoord().getEncoded();
        return unwrapAgreed(dh, recipient, context, wrapped);
    }

    /** The token gives the x coordinate that {@link #unwrapShared} begins with. */
    private byte[] unwrap(TokenKey token, byte[] context, byte[] wrapped) {
        Curve curve = Curve.of(suite());
        ECPoint ephemeral;
        try {
            ephemeral = ephemeral(wrapped);
        } catch (SealingException e) {
            throw KeyWrap.wrongKey(e);
        }
        if (wrapped.length <= wrappedBytes(0)) {
            throw KeyWrap.wrongKey(null);
        }
        byte[] dh = token.agree(curve.publicKey(ephemeral));
        return unwrapAgreed(dh, curve.point(token.open()), context, wrapped);
    }

    private byte[] unwrapAgreed(byte[] dh, ECPoint recipient, byte[] context, byte[] wrapped) {
        byte[] encapsulated = Arrays.copyOf(wrapped, Curve.POINT_BYTES);
        HpkeKeySchedule schedule =
                HpkeKeySchedule.of(dh, encapsulated, Curve.of(suite()).encode(recipient), context);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(schedule.key(), "AES"),
                    new GCMParameterSpec(8 * TAG_BYTES, schedule.nonce()));
            return cipher.doFinal(wrapped, Curve.POINT_BYTES, wrapped.length - Curve.POINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw KeyWrap.wrongKey(e);
        }
    }

    @Override
    public int wrappedBytes(int secretBytes) {
        return Curve.POINT_BYTES + secretBytes + TAG_BYTES;
    }

    @Override
    public Suite suite() {
        return Suite.ISO_1;
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static AsymmetricCipherKeyPair pair(PrivateKey recipient) {
        ECPrivateKeyParameters secret = KeyWrap.parameters(recipient);
        ECPublicKeyParameters open = new ECPublicKeyParameters(
                secret.getParameters().getG().multiply(secret.getD()).normalize(), secret.getParameters());
        return new AsymmetricCipherKeyPair(open, secret);
    }
}
