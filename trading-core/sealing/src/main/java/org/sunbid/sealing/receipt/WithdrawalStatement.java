package org.sunbid.sealing.receipt;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;

/**
 * What a bidder signs to take its bid back: this bid, with this seal, counts no more.
 *
 * @param tender 20 characters
 * @param lot 23 characters
 * @param bid id of the bid
 * @param bidder unified social credit code
 * @param sealDigest the seal digest of the bid, 128 hexadecimal digits
 * @param at when the bidder says so, by its own clock
 */
public record WithdrawalStatement(String tender, String lot, String bid, String bidder, String sealDigest, Instant at) {

    /** The version of the form. */
    public static final String FORMAT = "sunbid-withdrawal-1";

    static final String[] NAMES = {"at", "bid", "bidder", "format", "lot", "sealDigest", "tender"};

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z._-]{1,100}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{128}");

    /** @throws SealingException {@code withdrawal.format} when a part cannot be what it should */
    public WithdrawalStatement {
        for (String name : new String[] {tender, lot, bid, bidder}) {
            require(NAME.matcher(name).matches(), "name");
        }
        require(DIGEST.matcher(sealDigest).matches(), "sealDigest");
    }

    /**
     * Reads what was written to be signed.
     *
     * @throws SealingException {@code withdrawal.format} when it is no such statement, {@code json.*}
     */
    public static WithdrawalStatement read(byte[] document) {
        return read(JsonObject.readCanonical(document).allow(NAMES));
    }

    static WithdrawalStatement read(JsonObject json) {
        require(json.text("format").equals(FORMAT), "format");
        return new WithdrawalStatement(
                json.text("tender"),
                json.text("lot"),
                json.text("bid"),
                json.text("bidder"),
                json.text("sealDigest"),
                json.instant("at"));
    }

    /** The bytes that are signed: canonical JSON. */
    public byte[] write() {
        return CanonicalJson.write(toJson());
    }

    /** The same, but for the time, as of this bid. */
    public boolean isAbout(Delivery delivery) {
        return tender.equals(delivery.tender())
                && lot.equals(delivery.lot())
                && bid.equals(delivery.bid())
                && bidder.equals(delivery.bidder())
                && sealDigest.equals(delivery.sealDigest());
    }

    Map<String, Object> toJson() {
        return new TreeMap<>(Map.of(
                "at", at.toString(),
                "bid", bid,
                "bidder", bidder,
                "format", FORMAT,
                "lot", lot,
                "sealDigest", sealDigest,
                "tender", tender));
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new SealingException("withdrawal.format", field);
        }
    }
}
