package org.sunbid.sealing.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.signature.VerifiedSignature;

/**
 * The platform's word that an upload has begun: which sealed file, how long, and when.
 *
 * <p>It shows that a bidder tried in time, not that the bid arrived; only a {@link Receipt} shows that.
 */
public final class Ticket {

    /** The version of the form. */
    public static final String FORMAT = "sunbid-ticket-1";

    private static final String[] NAMES = Stream.concat(
                    Arrays.stream(Delivery.NAMES), Stream.of("format", "issuedAt", "signature"))
            .toArray(String[]::new);

    private final Delivery delivery;
    private final Instant issuedAt;
    private final byte[] signature;

    private Ticket(Delivery delivery, Instant issuedAt, byte[] signature) {
        this.delivery = delivery;
        this.issuedAt = issuedAt;
        this.signature = signature;
    }

    /** Issues a ticket under the platform's signature. */
    public static Ticket issue(Credentials platform, Delivery delivery, Instant at) {
        return new Ticket(delivery, at, DetachedSignature.sign(platform, statement(delivery, at), at));
    }

    /**
     * Reads a ticket; it proves nothing before {@link #verify}.
     *
     * @throws SealingException {@code receipt.format} when it is no ticket, {@code json.*}
     */
    public static Ticket read(byte[] document) {
        JsonObject json = JsonObject.readCanonical(document);
        if (!json.allow(NAMES).text("format").equals(FORMAT)) {
            throw new SealingException("receipt.format", "not a ticket of format " + FORMAT);
        }
        return new Ticket(Delivery.read(json), json.instant("issuedAt"), json.bytes("signature"));
    }

    /** The ticket as canonical JSON. */
    public byte[] write() {
        Map<String, Object> json = fields(delivery, issuedAt);
        json.put("signature", Base64.getEncoder().encodeToString(signature));
        return CanonicalJson.write(json);
    }

    /**
     * Returns who signed, when the ticket holds.
     *
     * @throws SealingException {@code signature.*}, {@code certificate.*}
     */
    public VerifiedTicket verify(TrustList trust) {
        VerifiedSignature verified =
                DetachedSignature.verify(statement(delivery, issuedAt), signature, trust, issuedAt);
        return new VerifiedTicket(delivery, issuedAt, verified.signer());
    }

    /** What the ticket says, unverified. */
    public Delivery delivery() {
        return delivery;
    }

    /** When the upload began, unverified. */
    public Instant issuedAt() {
        return issuedAt;
    }

    private static byte[] statement(Delivery delivery, Instant issuedAt) {
        return CanonicalJson.write(fields(delivery, issuedAt));
    }

    private static Map<String, Object> fields(Delivery delivery, Instant issuedAt) {
        Map<String, Object> json = new TreeMap<>();
        delivery.write(json);
        json.put("format", FORMAT);
        json.put("issuedAt", issuedAt.toString());
        return json;
    }
}
