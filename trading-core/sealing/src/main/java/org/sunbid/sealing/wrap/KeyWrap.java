package org.sunbid.sealing.wrap;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.suite.TokenKey;

/**
 * Wraps a short secret to a public key and binds it to a context of 32 bytes, so that a wrapped secret taken from one
 * place is of no use in another (§6.3).
 *
 * <p>Both suites begin a wrapped secret with an ephemeral point {@code C}; whoever knows {@code private key · C} can go on
 * without the private key. That is how a key that exists in shares only is used (§17).
 */
public sealed interface KeyWrap permits Sm2Wrap, HpkeWrap {

    /** The wrap of the suite. */
    static KeyWrap of(Suite suite) {
        return switch (suite) {
            case GM_1 -> Sm2Wrap.INSTANCE;
            case ISO_1 -> HpkeWrap.INSTANCE;
        };
    }

    /** Wraps a secret of 1 to 64 bytes. */
    byte[] wrap(PublicKey recipient, byte[] context, byte[] secret);

    /** Returns the secret, or throws {@code seal.wrong-key}. */
    byte[] unwrap(PrivateKey recipient, byte[] context, byte[] wrapped);

    /**
     * Unwraps with what the recipient's private key makes of the ephemeral point.
     *
     * @param shared private key · {@link #ephemeral}
     * @param recipient the public key's point
     * @throws SealingException {@code seal.wrong-key} when it was not wrapped to this key in this context, or the shared
     *     point is not what it is said to be
     */
    byte[] unwrapShared(ECPoint shared, ECPoint recipient, byte[] context, byte[] wrapped);

    /** How many bytes a wrapped secret of this length has. */
    int wrappedBytes(int secretBytes);

    /** The suite it belongs to. */
    Suite suite();

    /**
     * The ephemeral point of a wrapped secret.
     *
     * @throws SealingException {@code custodian.bad-point} when it begins with no point of the curve
     */
    default ECPoint ephemeral(byte[] wrapped) {
        return Curve.of(suite()).point(Arrays.copyOf(wrapped, Curve.POINT_BYTES));
    }

    /** The key's parameters for Bouncy Castle. */
    static AsymmetricKeyParameter parameters(PublicKey key) {
        try {
            return PublicKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new SealingException("certificate.malformed", "the public key", e);
        }
    }

    /** The key's parameters for Bouncy Castle. */
    static ECPrivateKeyParameters parameters(PrivateKey key) {
        if (key instanceof TokenKey) {
            throw new SealingException("certificate.token", "the key cannot leave its token");
        }
        try {
            return (ECPrivateKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new SealingException("certificate.keystore-unreadable", "the private key", e);
        }
    }

    /** What every failure to unwrap looks like, whatever its cause. */
    static SealingException wrongKey(Throwable cause) {
        return new SealingException("seal.wrong-key", "the wrapped key does not open", cause);
    }
}
