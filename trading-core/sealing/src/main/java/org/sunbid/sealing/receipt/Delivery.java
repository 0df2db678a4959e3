package org.sunbid.sealing.receipt;

import java.util.Map;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.JsonObject;

/**
 * What is delivered, to which lot, by whom: what ticket and receipt have in common.
 *
 * @param platform id of the trading platform, for instance {@code kunming-trading}
 * @param tender 20 characters
 * @param lot 23 characters
 * @param bid id of the bid
 * @param bidder unified social credit code
 * @param sealDigest the seal digest that the bidder signed, 128 hexadecimal digits
 * @param size of the sealed file in bytes
 */
public record Delivery(
        String platform, String tender, String lot, String bid, String bidder, String sealDigest, long size) {

    static final String[] NAMES = {"bid", "bidder", "lot", "platform", "sealDigest", "size", "tender"};

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z._-]{1,100}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{128}");
    private static final long LARGEST = 1L << 50;

    /** @throws SealingException {@code receipt.format} when a part cannot be what it should */
    public Delivery {
        for (String name : new String[] {platform, tender, lot, bid, bidder}) {
            require(NAME.matcher(name).matches(), "name");
        }
        require(DIGEST.matcher(sealDigest).matches(), "sealDigest");
        require(size > 0 && size <= LARGEST, "size");
    }

    static Delivery read(JsonObject json) {
        return new Delivery(
                json.text("platform"),
                json.text("tender"),
                json.text("lot"),
                json.text("bid"),
                json.text("bidder"),
                json.text("sealDigest"),
                json.number("size"));
    }

    void write(Map<String, Object> json) {
        json.put("platform", platform);
        json.put("tender", tender);
        json.put("lot", lot);
        json.put("bid", bid);
        json.put("bidder", bidder);
        json.put("sealDigest", sealDigest);
        json.put("size", size);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new SealingException("receipt.format", field);
        }
    }
}
