package org.sunbid.network.peer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.sunbid.network.envelope.IssuerCheck.Signed;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.secret.RandomToken;

/**
 * A request of one platform to another, signed with its platform key over these lines: {@code sunbid-request:1}, who
 * asks, whom, path with query, time, nonce.
 *
 * @param from who asks
 * @param to whom
 * @param path with query
 * @param at when
 * @param nonce never used before
 * @param certificate SHA-256 of the signing certificate
 * @param signature base64
 */
public record SignedRequest(
        String from, String to, String path, Instant at, String nonce, String certificate, String signature) {

    /** Header that carries who asks. */
    public static final String FROM = "Sunbid-Peer";

    public static final String AT = "Sunbid-Time";
    public static final String NONCE = "Sunbid-Nonce";
    public static final String CERTIFICATE = "Sunbid-Certificate";
    public static final String SIGNATURE = "Sunbid-Signature";

    /** Signs a request. */
    public static SignedRequest sign(String from, String to, String path, Instant at, Credentials credentials) {
        String nonce = RandomToken.create();
        byte[] signature = credentials
                .suite()
                .sign(credentials.signingKey(), text(from, to, path, at, nonce).getBytes(StandardCharsets.UTF_8));
        return new SignedRequest(
                from,
                to,
                path,
                at,
                nonce,
                VerifiedCertificate.fingerprint(credentials.signingCertificate()),
                Base64.getEncoder().encodeToString(signature));
    }

    /** What was signed, and the signature. */
    Signed signed() {
        byte[] bytes = text(from, to, path, at, nonce).getBytes(StandardCharsets.UTF_8);
        return new Signed(bytes, signature, at);
    }

    private static String text(String from, String to, String path, Instant at, String nonce) {
        return String.join("\n", "sunbid-request:1", from, to, path, at.toString(), nonce);
    }
}
