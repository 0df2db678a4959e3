package org.sunbid.sealing.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;

/**
 * A bidder's word that it takes its bid back, under its signature: nobody else can say so, and the bidder cannot deny it.
 *
 * <p>It proves nothing before {@link #verify}, and not that the platform got it; the platform's receipt of it shows that.
 *
 * @param statement what is said
 * @param signature detached CMS of the bidder over the statement's canonical JSON, in Base64
 */
public record Withdrawal(WithdrawalStatement statement, String signature) {

    /** Longest withdrawal that is read, in bytes. */
    public static final int LIMIT_BYTES = 2 * DetachedSignature.LIMIT_BYTES;

    private static final String[] NAMES = Stream.concat(
                    Arrays.stream(WithdrawalStatement.NAMES), Stream.of("signature"))
            .toArray(String[]::new);

    /** Signs the statement; its time becomes the signing time. */
    public static Withdrawal sign(Credentials bidder, WithdrawalStatement statement) {
        return of(statement, DetachedSignature.sign(bidder, statement.write(), statement.at()));
    }

    /** A statement with the signature that was made elsewhere. */
    public static Withdrawal of(WithdrawalStatement statement, byte[] signature) {
        return new Withdrawal(statement, Base64.getEncoder().encodeToString(signature));
    }

    /**
     * Reads a withdrawal.
     *
     * @throws SealingException {@code withdrawal.format} when it is none or too long, {@code json.*}
     */
    public static Withdrawal read(byte[] document) {
        if (document.length > LIMIT_BYTES) {
            throw new SealingException("withdrawal.format", document.length + " bytes");
        }
        return read(JsonObject.readCanonical(document));
    }

    static Withdrawal read(JsonObject json) {
        WithdrawalStatement statement = WithdrawalStatement.read(json.allow(NAMES));
        return of(statement, json.bytes("signature"));
    }

    /** The withdrawal as canonical JSON. */
    public byte[] write() {
        return CanonicalJson.write(toJson());
    }

    /**
     * Returns who signed: a certificate of the very bidder whose bid it is.
     *
     * @param at when the certificate must have counted: when the withdrawal was received
     * @throws SealingException {@code signature.*}, {@code certificate.*}; {@code withdrawal.foreign-signer} when the certificate
     *     is another organisation's
     */
    public VerifiedCertificate verify(TrustList trust, Instant at) {
        byte[] cms = Base64.getDecoder().decode(signature);
        VerifiedCertificate signer =
                DetachedSignature.verify(statement.write(), cms, trust, at).signer();
        if (!signer.uscc().equals(statement.bidder())) {
            throw new SealingException("withdrawal.foreign-signer", "signed by " + signer.uscc());
        }
        return signer;
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = statement.toJson();
        json.put("signature", signature);
        return json;
    }
}
