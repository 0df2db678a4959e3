package org.sunbid.evaluation.city;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * What a lender says of an expert whom it sends to a session in another city, once: canonical JSON (RFC 8785) of type {@code
 * sunbid-voucher-1}.
 *
 * @param lender its platform on the network
 * @param host platform of the session
 * @param lot 23 characters
 * @param seat the expert's name on the drawn list, a salted hash
 * @param certificate SHA-256 of the certificate with which the expert signs
 * @param name the expert's name
 * @param employer where they work
 * @param workstation code of the workstation at which they sit
 * @param issued when
 * @param expires when it counts no more
 * @param nonce never used before
 */
public record Voucher(
        String lender,
        String host,
        String lot,
        String seat,
        String certificate,
        String name,
        String employer,
        String workstation,
        Instant issued,
        Instant expires,
        String nonce) {

    /** No voucher counts for longer, whatever it says. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String TYPE = "sunbid-voucher-1";

    /** What is signed. */
    byte[] bytes() {
        return CanonicalJson.write(Map.ofEntries(
                Map.entry("type", TYPE),
                Map.entry("lender", lender),
                Map.entry("host", host),
                Map.entry("lot", lot),
                Map.entry("seat", seat),
                Map.entry("certificate", certificate),
                Map.entry("name", name),
                Map.entry("employer", employer),
                Map.entry("workstation", workstation),
                Map.entry("issued", issued.toString()),
                Map.entry("expires", expires.toString()),
                Map.entry("nonce", nonce)));
    }

    /**
     * Reads one.
     *
     * @throws SealingException {@code json.*} when it is not canonical, a field is missing, unknown, too long or of another type
     */
    static Voucher read(byte[] document) {
        JsonObject data = JsonObject.readCanonical(document)
                .allow(
                        "type",
                        "lender",
                        "host",
                        "lot",
                        "seat",
                        "certificate",
                        "name",
                        "employer",
                        "workstation",
                        "issued",
                        "expires",
                        "nonce");
        if (!data.text("type", 30).equals(TYPE)) {
            throw new SealingException("json.wrong-type", "type");
        }
        return new Voucher(
                data.text("lender", 63),
                data.text("host", 63),
                data.text("lot", 23),
                data.text("seat", 64),
                data.text("certificate", 64),
                data.text("name", 100),
                data.text("employer", 200),
                data.text("workstation", 40),
                data.instant("issued"),
                data.instant("expires"),
                data.text("nonce", 64));
    }

    /** It counts at this time: not before it was issued, not after it expires, and for five minutes at most. */
    public boolean counts(Instant now) {
        return !now.isBefore(issued) && now.isBefore(expires) && !expires.isAfter(issued.plus(LONGEST));
    }
}
