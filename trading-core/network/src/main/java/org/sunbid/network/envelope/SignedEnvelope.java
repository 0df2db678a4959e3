package org.sunbid.network.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sunbid.platform.rule.RefusedException;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Suite;

/**
 * An envelope as it travels: one document of canonical JSON (RFC 8785) with the issuer's raw suite signature over the
 * same document without its {@code signature}, prefixed by {@code sunbid-envelope:1} and a line feed. The hash that the
 * next envelope names is the suite's digest of the whole document.
 *
 * @param envelope what it says
 * @param suite of the issuer's key
 * @param certificate SHA-256 of the issuer's certificate, hexadecimal
 * @param signature DER, base64
 */
public record SignedEnvelope(Envelope envelope, Suite suite, String certificate, String signature) {

    /** The largest envelope in bytes. */
    public static final int LIMIT_BYTES = 2 << 20;

    private static final byte[] PREFIX = "sunbid-envelope:1\n".getBytes(StandardCharsets.UTF_8);

    /** Signs. */
    public static SignedEnvelope sign(Envelope envelope, Credentials credentials) {
        String certificate = VerifiedCertificate.fingerprint(credentials.signingCertificate());
        Map<String, Object> document = EnvelopeDocument.of(envelope, credentials.suite(), certificate);
        byte[] signature = credentials.suite().sign(credentials.signingKey(), toBeSigned(document));
        return new SignedEnvelope(
                envelope, credentials.suite(), certificate, Base64.getEncoder().encodeToString(signature));
    }

    /**
     * Reads an envelope; its signature is not checked yet.
     *
     * @throws RefusedException when it is too large or not an envelope in canonical form
     */
    public static SignedEnvelope read(byte[] json) {
        if (json.length > LIMIT_BYTES) {
            throw new RefusedException(NetworkRefusal.TOO_LARGE, LIMIT_BYTES);
        }
        try {
            return EnvelopeDocument.read(CanonicalJson.readCanonical(json));
        } catch (SealingException e) {
            throw new RefusedException(NetworkRefusal.MALFORMED, e.reasonCode());
        } catch (RuntimeException e) {
            throw new RefusedException(NetworkRefusal.MALFORMED, "envelope");
        }
    }

    /** The document. */
    public byte[] json() {
        Map<String, Object> document = new LinkedHashMap<>(EnvelopeDocument.of(envelope, suite, certificate));
        document.put("signature", signature);
        return CanonicalJson.write(document);
    }

    /** What the next envelope of the chain names as the one before it; hexadecimal. */
    public String hash() {
        return HexFormat.of().formatHex(suite.hash(json()));
    }

    /** What was signed. */
    byte[] toBeSigned() {
        return toBeSigned(EnvelopeDocument.of(envelope, suite, certificate));
    }

    private static byte[] toBeSigned(Map<String, Object> document) {
        byte[] json = CanonicalJson.write(document);
        byte[] bytes = Arrays.copyOf(PREFIX, PREFIX.length + json.length);
        System.arraycopy(json, 0, bytes, PREFIX.length, json.length);
        return bytes;
    }
}
