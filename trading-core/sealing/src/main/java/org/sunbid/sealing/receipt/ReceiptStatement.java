package org.sunbid.sealing.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * What a receipt says: this arrived, whole, at this time.
 *
 * @param receivedAt the time of the database in the transaction that accepted the bid
 * @param supersedes id of the bidder's earlier bid that this one replaces
 */
public record ReceiptStatement(Delivery delivery, Instant receivedAt, Optional<String> supersedes) {

    /** The version of the form. */
    public static final String FORMAT = "sunbid-receipt-1";

    private static final String[] NAMES = Stream.concat(
                    Arrays.stream(Delivery.NAMES), Stream.of("format", "receivedAt", "supersedes"))
            .toArray(String[]::new);
    private static final int LONGEST_ID = 100;

    /** The bytes that are signed: canonical JSON. */
    public byte[] write() {
        return CanonicalJson.write(toJson());
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new TreeMap<>();
        delivery.write(json);
        json.put("format", FORMAT);
        json.put("receivedAt", receivedAt.toString());
        supersedes.ifPresent(earlier -> json.put("supersedes", earlier));
        return json;
    }

    static ReceiptStatement read(JsonObject json) {
        if (!json.allow(NAMES).text("format").equals(FORMAT)) {
            throw new SealingException("receipt.format", "not a receipt of format " + FORMAT);
        }
        Optional<String> supersedes =
                json.has("supersedes") ? Optional.of(json.text("supersedes", LONGEST_ID)) : Optional.empty();
        return new ReceiptStatement(Delivery.read(json), json.instant("receivedAt"), supersedes);
    }
}
