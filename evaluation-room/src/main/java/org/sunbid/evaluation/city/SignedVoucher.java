package org.sunbid.evaluation.city;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.VerifiedCertificate;

/**
 * A voucher with the signature of the lender's platform key over {@code sunbid-voucher:1}, a line feed and the document. It
 * travels through the expert's browser as three parts joined by dots: document and signature in Base64url, between them the SHA-256 of the
 * platform's certificate.
 *
 * @param voucher what it says
 * @param certificate SHA-256 of the signing certificate
 * @param signature DER, Base64
 */
public record SignedVoucher(Voucher voucher, String certificate, String signature) {

    /** The longest token that is looked at. */
    public static final int LIMIT_CHARACTERS = 4_000;

    private static final byte[] PREFIX = "sunbid-voucher:1\n".getBytes(StandardCharsets.UTF_8);
    private static final int PARTS = 3;

    /** Signs. */
    public static SignedVoucher sign(Voucher voucher, Credentials platform) {
        byte[] signature = platform.suite().sign(platform.signingKey(), signed(voucher.bytes()));
        return new SignedVoucher(
                voucher,
                VerifiedCertificate.fingerprint(platform.signingCertificate()),
                Base64.getEncoder().encodeToString(signature));
    }

    /** As it travels. */
    public String token() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                ".",
                encoder.encodeToString(voucher.bytes()),
                certificate,
                encoder.encodeToString(Base64.getDecoder().decode(signature)));
    }

    /** Reads a token; its signature is not checked yet. */
    public static Outcome<SignedVoucher> read(String token) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LIMIT_CHARACTERS || parts.length != PARTS) {
            return Outcome.refused(VoucherRefusal.MALFORMED);
        }
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            return Outcome.done(new SignedVoucher(
                    Voucher.read(decoder.decode(parts[0])),
                    parts[1],
                    Base64.getEncoder().encodeToString(decoder.decode(parts[2]))));
        } catch (SealingException | IllegalArgumentException e) {
            return Outcome.refused(VoucherRefusal.MALFORMED);
        }
    }

    /** What was signed. */
    byte[] toBeSigned() {
        return signed(voucher.bytes());
    }

    private static byte[] signed(byte[] document) {
        byte[] bytes = new byte[PREFIX.length + document.length];
        System.arraycopy(PREFIX, 0, bytes, 0, PREFIX.length);
        System.arraycopy(document, 0, bytes, PREFIX.length, document.length);
        return bytes;
    }
}
