package org.sunbid.sealing.seal;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * What a recipient takes out of a header (§6.3): the content key, or, where bidder and custodians open together, one of its
 * halves. {@link #close} wipes it. It has no text form and is never logged.
 */
public abstract sealed class RecipientSecret implements AutoCloseable permits ContentKey, KeyHalf {

    private final byte[] bytes;

    RecipientSecret(byte[] bytes) {
        if (bytes.length != SealFormat.KEY_BYTES) {
            throw new SealingException("seal.wrong-key", "a secret of " + bytes.length + " bytes");
        }
        this.bytes = bytes;
    }

    /**
     * Takes out what was wrapped to the recipient's encryption certificate.
     *
     * @throws SealingException {@code seal.not-a-recipient} if the header names another key, {@code seal.wrong-key} if it
     *     was wrapped for another seal
     */
    public static RecipientSecret unwrap(SealHeader header, Credentials recipient) {
        String keyId = VerifiedCertificate.fingerprint(recipient.encryptionCertificate());
        return unwrap(header, keyId, recipient.encryptionKey());
    }

    /** Like {@link #unwrap(SealHeader, Credentials)}, for a key that the header names {@code keyId}. */
    public static RecipientSecret unwrap(SealHeader header, String keyId, PrivateKey key) {
        WrappedKey entry = header.recipient(keyId);
        byte[] wrapped = Base64.getDecoder().decode(entry.wrapped());
        return of(header, entry.kind(), KeyWrap.of(header.suite()).unwrap(key, header.context(), wrapped));
    }

    /**
     * Takes out what was wrapped to the custodians, with what their shares made of its ephemeral point (§17.3).
     *
     * @param shared private key · ephemeral point
     * @param custodians their public key
     * @throws SealingException as {@link #unwrap(SealHeader, Credentials)}
     */
    public static RecipientSecret unwrapShared(SealHeader header, ECPoint shared, PublicKey custodians) {
        WrappedKey entry = header.recipient(Recipient.custodians(custodians).keyId());
        byte[] wrapped = Base64.getDecoder().decode(entry.wrapped());
        ECPoint point = Curve.of(header.suite()).point(custodians);
        return of(
                header,
                entry.kind(),
                KeyWrap.of(header.suite()).unwrapShared(shared, point, header.context(), wrapped));
    }

    /** The secret of a recipient of this kind; a content key is held against the commitment at once. */
    static RecipientSecret of(SealHeader header, RecipientKind kind, byte[] bytes) {
        if (header.release().isJoint()) {
            return new KeyHalf(kind, bytes);
        }
        ContentKey key = new ContentKey(bytes);
        header.checkCommitment(key);
        return key;
    }

    /** The 32 bytes; not a copy. */
    final byte[] bytes() {
        return bytes;
    }

    /** Overwrites it; the object is of no use afterwards. */
    @Override
    public final void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
