package org.sunbid.sealing.suite;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import javax.crypto.KeyAgreement;
import org.sunbid.sealing.SealingException;

/**
 * A private key of suite ISO-1 that stays in a token (PKCS #11): it can be used and never be read. It has no encoded form.
 */
public final class TokenKey implements PrivateKey {

    private static final long serialVersionUID = 1L;

    private final transient PrivateKey key;
    private final transient PublicKey open;
    private final transient Provider token;

    /**
     * A key of a token.
     *
     * @param open the public key that belongs to it
     * @param token the provider that speaks to the token
     */
    public TokenKey(PrivateKey key, PublicKey open, Provider token) {
        if (Suite.of(open) != Suite.ISO_1) {
            throw new SealingException("certificate.foreign-suite", "tokens are used in ISO-1 only");
        }
        this.key = key;
        this.open = open;
        this.token = token;
    }

    /** The public key that belongs to it. */
    public PublicKey open() {
        return open;
    }

    /** Has the token sign. */
    byte[] sign(String algorithm, byte[] data) {
        try {
            Signature signature = Signature.getInstance(algorithm, token);
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw refused(e);
        }
    }

    /** Has the token multiply the point: the x coordinate of private key · point, as ECDH gives it. */
    public byte[] agree(PublicKey point) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH", token);
            agreement.init(key);
            agreement.doPhase(point, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw refused(e);
        }
    }

    private static SealingException refused(GeneralSecurityException cause) {
        return new SealingException(
                "certificate.token", "the token does not use the key: " + cause.getMessage(), cause);
    }

    @Override
    public String getAlgorithm() {
        return "EC";
    }

    /** Nothing: the key cannot leave the token. */
    @Override
    public String getFormat() {
        return null;
    }

    /** Nothing: the key cannot leave the token. */
    @Override
    public byte[] getEncoded() {
        return null;
    }

    @Override
    public String toString() {
        return "TokenKey";
    }
}
