package org.sunbid.sealing.suite;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.sm3.Sm3;

import static org.sunbid.sealing.suite.Primitives.PROVIDER;
import static org.sunbid.sealing.suite.Primitives.require;

/**
 * A closed set of algorithms that belong together (§2). Nothing is negotiated inside a suite, and no value of one suite
 * is ever accepted by the other.
 */
public enum Suite {

    /** 国密: SM2 with SM3 and the default ID 1234567812345678, SM2 encryption, SM4-GCM (GB/T 32918, 32905, 32907). */
    GM_1(
            "GM-1",
            "SM3",
            "SM3withSM2",
            "sm2p256v1",
            GMObjectIdentifiers.sm2p256v1,
            GMObjectIdentifiers.sm3,
            GMObjectIdentifiers.sm2sign_with_sm3),

    /** ECDSA P-256 with SHA-256, HPKE over P-256 (RFC 9180), AES-256-GCM. */
    ISO_1(
            "ISO-1",
            "SHA-256",
            "SHA256withECDSA",
            "secp256r1",
            SECObjectIdentifiers.secp256r1,
            NISTObjectIdentifiers.id_sha256,
            org.bouncycastle.asn1.x9.X9ObjectIdentifiers.ecdsa_with_SHA256);

    /** Length in bytes of a digest in both suites. */
    public static final int DIGEST_BYTES = 32;

    private final String id;
    private final String digestAlgorithm;
    private final String signatureAlgorithm;
    private final String curve;

    @SuppressWarnings("ImmutableEnumChecker") // object identifiers are immutable, without saying so
    private final ASN1ObjectIdentifier curveId;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ASN1ObjectIdentifier digestId;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ASN1ObjectIdentifier signatureId;

    Suite(
            String id,
            String digestAlgorithm,
            String signatureAlgorithm,
            String curve,
            ASN1ObjectIdentifier curveId,
            ASN1ObjectIdentifier digestId,
            ASN1ObjectIdentifier signatureId) {
        this.id = id;
        this.digestAlgorithm = digestAlgorithm;
        this.signatureAlgorithm = signatureAlgorithm;
        this.curve = curve;
        this.curveId = curveId;
        this.digestId = digestId;
        this.signatureId = signatureId;
    }

    /** The suite of this name; refuses unknown names with {@code seal.unknown-suite}. */
    public static Suite of(String id) {
        return Arrays.stream(values())
                .filter(suite -> suite.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new SealingException("seal.unknown-suite", "suite " + id));
    }

    /** The suite whose curve this key lies on; refuses other keys with {@code certificate.foreign-suite}. */
    public static Suite of(PublicKey key) {
        Object parameters = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getAlgorithm()
                .getParameters();
        return Arrays.stream(values())
                .filter(suite -> suite.curveId.equals(parameters))
                .findFirst()
                .orElseThrow(() -> new SealingException(
                        "certificate.foreign-suite", "key algorithm " + key.getAlgorithm() + " " + parameters));
    }

    /** The name that stands in headers: {@code GM-1} or {@code ISO-1}. */
    public String id() {
        return id;
    }

    /** {@code SM3} or {@code SHA-256}. */
    public String digestAlgorithm() {
        return digestAlgorithm;
    }

    /** The JCA name of the signature algorithm. */
    public String signatureAlgorithm() {
        return signatureAlgorithm;
    }

    /** Object identifier of the curve, as certificates name it. */
    public ASN1ObjectIdentifier curveId() {
        return curveId;
    }

    /** Object identifier of the digest, as CMS and time stamps name it. */
    public ASN1ObjectIdentifier digestId() {
        return digestId;
    }

    /** Object identifier of the signature algorithm. */
    public ASN1ObjectIdentifier signatureId() {
        return signatureId;
    }

    /** A fresh digest of the suite. */
    public MessageDigest newDigest() {
        return require(() -> this == GM_1
                ? MessageDigest.getInstance(digestAlgorithm, PROVIDER)
                : MessageDigest.getInstance(digestAlgorithm));
    }

    /** A fresh digest of the suite that needs some more memory and is sooner through long inputs. */
    public MessageDigest newLongDigest() {
        return this == GM_1 ? new Sm3() : newDigest();
    }

    /** The digest over the parts, one after the other. */
    public byte[] hash(byte[]... parts) {
        MessageDigest digest = newDigest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** HMAC with the suite's digest over the parts, one after the other. */
    public byte[] hmac(byte[] key, byte[]... parts) {
        return require(() -> {
            Mac mac = Mac.getInstance(this == GM_1 ? "HmacSM3" : "HmacSHA256", PROVIDER);
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        });
    }

    /** HKDF (RFC 5869) with the suite's HMAC. */
    public byte[] hkdf(byte[] secret, byte[] salt, byte[] info, int length) {
        byte[] key = hmac(salt.length == 0 ? new byte[DIGEST_BYTES] : salt, secret);
        byte[] output = new byte[0];
        byte[] block = new byte[0];
        for (byte counter = 1; output.length < length; counter++) {
            block = hmac(key, block, info, new byte[] {counter});
            int old = output.length;
            output = Arrays.copyOf(output, old + block.length);
            System.arraycopy(block, 0, output, old, block.length);
        }
        Arrays.fill(key, (byte) 0);
        return Arrays.copyOf(output, length);
    }

    /** A fresh key pair on the suite's curve. */
    public KeyPair newKeyPair() {
        return require(() -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve), Primitives.random());
            return generator.generateKeyPair();
        });
    }

    /** Signs the data: a DER sequence of r and s. */
    public byte[] sign(PrivateKey key, byte[] data) {
        if (key instanceof TokenKey token) {
            return token.sign(signatureAlgorithm, data);
        }
        return require(() -> {
            Signature signature = Signature.getInstance(signatureAlgorithm, PROVIDER);
            signature.initSign(key, Primitives.random());
            signature.update(data);
            return signature.sign();
        });
    }

    /** Returns silently when the signature is the key's over the data; otherwise throws {@code signature.invalid}. */
    public void verify(PublicKey key, byte[] data, byte[] signature) {
        if (of(key) != this) {
            throw new SealingException("signature.wrong-suite", "the key does not belong to " + id);
        }
        try {
            Signature verifier = Signature.getInstance(signatureAlgorithm, PROVIDER);
            verifier.initVerify(key);
            verifier.update(data);
            if (!verifier.verify(signature)) {
                throw new SealingException("signature.invalid", "the signature does not fit the data and the key");
            }
        } catch (GeneralSecurityException e) {
            throw new SealingException("signature.invalid", "the signature cannot be read", e);
        }
    }
}
