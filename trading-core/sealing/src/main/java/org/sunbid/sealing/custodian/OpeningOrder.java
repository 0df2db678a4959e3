package org.sunbid.sealing.custodian;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.seal.SealHeader;

/**
 * What the platform asks the custodians to open after the deadline: the headers of all bids that count (§17.1). Signed by the
 * platform, so that an order given too early or for other bids is evidence against it.
 *
 * @param ceremony hash of the ceremony whose key is asked for
 * @param deadline as the platform has it; it may lie later than the ceremony's opening time, never earlier
 * @param headers of the sealed bids
 */
public record OpeningOrder(String ceremony, String lot, Instant deadline, Instant issuedAt, List<SealHeader> headers) {

    private static final String FORMAT = "sunbid-opening-order-1";

    public OpeningOrder {
        headers = List.copyOf(headers);
        if (headers.isEmpty() || headers.size() > PartialOpening.MOST_BIDS) {
            throw new SealingException("custodian.wrong-order", "an order for " + headers.size() + " bids");
        }
    }

    /** Reads the canonical JSON. */
    public static OpeningOrder parse(byte[] document) {
        JsonObject json = JsonObject.readCanonical(document)
                .allow("ceremony", "deadline", "format", "headers", "issuedAt", "lot");
        if (!FORMAT.equals(json.text("format"))) {
            throw new SealingException("custodian.format", "not an opening order of format " + FORMAT);
        }
        return new OpeningOrder(
                json.text("ceremony", 64),
                json.text("lot", 64),
                json.instant("deadline"),
                json.instant("issuedAt"),
                json.texts("headers", PartialOpening.MOST_BIDS).stream()
                        .map(header -> SealHeader.parse(Dealing.decode(header)))
                        .toList());
    }

    /** The canonical JSON that the platform signs. */
    public byte[] toJson() {
        return CanonicalJson.write(Map.of(
                "ceremony",
                ceremony,
                "deadline",
                deadline.toString(),
                "format",
                FORMAT,
                "headers",
                headers.stream()
                        .map(header -> Base64.getEncoder().encodeToString(header.json()))
                        .toList(),
                "issuedAt",
                issuedAt.toString(),
                "lot",
                lot));
    }

    /** Hash of the order, by the suite of its seals, in hexadecimal. */
    public String hash() {
        return HexFormat.of().formatHex(headers.get(0).suite().hash(toJson()));
    }

    /**
     * Returns silently if a custodian may follow the order.
     *
     * @param now by the custodian's own clock
     * @throws SealingException {@code custodian.too-early}, {@code custodian.wrong-order}
     */
    public void check(CustodianKey key, Instant now) {
        Ceremony terms = key.ceremony();
        if (now.isBefore(terms.notBefore()) || now.isBefore(deadline) || deadline.isBefore(terms.notBefore())) {
            throw new SealingException("custodian.too-early", "opening at " + terms.notBefore() + ", " + deadline);
        }
        if (!ceremony.equals(terms.hash())) {
            throw new SealingException("custodian.wrong-order", "an order for another key");
        }
        for (SealHeader header : headers) {
            boolean fits = header.suite() == terms.suite()
                    && header.subject().tender().equals(terms.tender())
                    && header.subject().lot().equals(lot)
                    && header.subject().envelope() == terms.envelope();
            if (!fits) {
                throw new SealingException(
                        "custodian.wrong-order", "a seal of " + header.subject().lot());
            }
            key.ephemeral(header);
        }
    }
}
