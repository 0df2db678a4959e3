package org.sunbid.sealing.seal;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.math.ec.ECPoint;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.suite.Primitives;
import org.sunbid.sealing.wrap.Curve;
import org.sunbid.sealing.wrap.KeyWrap;

/**
 * The secret that opens one seal: 32 bytes, made at random for it. {@link #close} wipes it. It has no text form and is
 * never logged.
 */
public final class ContentKey implements AutoCloseable {

    private final byte[] bytes;

    ContentKey(byte[] bytes) {
        if (bytes.length != SealFormat.KEY_BYTES) {
            throw new SealingException("seal.wrong-key", "a content key has 32 bytes");
        }
        this.bytes = bytes;
    }

    static ContentKey fresh() {
        return new ContentKey(Primitives.randomBytes(SealFormat.KEY_BYTES));
    }

    /**
     * Takes the content key out of a header with the recipient's own encryption key, and checks the commitment.
     *
     * @throws SealingException {@code seal.not-a-recipient} if the header names another key, {@code seal.wrong-key} if
     *     the wrapped key was made for another seal
     */
    public static ContentKey unwrap(SealHeader header, Credentials recipient) {
        String keyId = VerifiedCertificate.fingerprint(recipient.encryptionCertificate());
        return unwrap(header, keyId, recipient.encryptionKey());
    }

    /** Like {@link #unwrap(SealHeader, Credentials)}, for a key that the header names {@code keyId}. */
    public static ContentKey unwrap(SealHeader header, String keyId, PrivateKey recipientKey) {
        byte[] wrapped = Base64.getDecoder().decode(header.recipient(keyId).wrapped());
        ContentKey key = new ContentKey(KeyWrap.of(header.suite()).unwrap(recipientKey, header.context(), wrapped));
        header.checkCommitment(key);
        return key;
    }

    /**
     * Takes the content key out of a header with what the custodians' shares made of its ephemeral point (§17.3), and checks
     * the commitment.
     *
     * @param shared private key · ephemeral point
     * @param custodians their public key
     * @throws SealingException as {@link #unwrap(SealHeader, Credentials)}
     */
    public static ContentKey unwrapShared(SealHeader header, ECPoint shared, PublicKey custodians) {
        String keyId = Recipient.custodians(custodians).keyId();
        byte[] wrapped = Base64.getDecoder().decode(header.recipient(keyId).wrapped());
        ECPoint point = Curve.of(header.suite()).point(custodians);
        ContentKey key =
                new ContentKey(KeyWrap.of(header.suite()).unwrapShared(shared, point, header.context(), wrapped));
        header.checkCommitment(key);
        return key;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Overwrites the key; the object is of no use afterwards. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "ContentKey";
    }
}
