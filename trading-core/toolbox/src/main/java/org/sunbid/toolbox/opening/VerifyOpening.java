package org.sunbid.toolbox.opening;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.bid.HallCode;
import org.sunbid.toolbox.platform.PlatformClient;

/**
 * Holds what the opening hall shows against what lies on the bidder's own computer: the hall lists the bid under the seal
 * digest, size and log entry of the receipt, and reads out the offer that was sealed; the published record is the file
 * whose hash the hall states. It says nothing of the bids of others, whose content only they and the platform know.
 */
public final class VerifyOpening {

    private static final int MOST_BIDS = 10_000;

    private final PlatformClient platform;

    public VerifyOpening(PlatformClient platform) {
        this.platform = platform;
    }

    /**
     * What was verified.
     *
     * @param ordinal of the own bid in the hall
     * @param bids how many there are
     * @param recordSha256 hash of the record, once it is signed
     */
    public record Held(int ordinal, int bids, Optional<String> recordSha256) {}

    /**
     * Verifies.
     *
     * @param hallCode of the hall in which it was opened
     * @param receipt of the own bid
     * @param offer as it stands in the own sealed container
     * @throws SealingException {@code toolbox.opening-missing} when the hall does not list the bid;
     *     {@code toolbox.opening-differs} when it states something else of it; {@code toolbox.opening-not-read} before
     *     the reading; {@code toolbox.opening-record} when the record is another file
     */
    public Held verify(HallCode hallCode, VerifiedReceipt receipt, BidOffer offer) throws InterruptedException {
        JsonObject hall = platform.get(hallCode.address());
        String digest = receipt.statement().delivery().sealDigest();
        List<JsonObject> bids = hall.objects("bids", MOST_BIDS);
        JsonObject own = bids.stream()
                .filter(bid -> bid.text("sealDigest").equals(digest))
                .findFirst()
                .orElseThrow(() -> new SealingException("toolbox.opening-missing", digest));
        require(
                "size",
                own.number("sealedLength"),
                receipt.statement().delivery().size());
        require("log entry", own.number("logIndex"), receipt.logIndex());
        BigDecimal price = own.amount("price")
                .orElseThrow(() -> new SealingException("toolbox.opening-not-read", own.text("state")));
        require("price", price.stripTrailingZeros(), offer.price().stripTrailingZeros());
        require("period", own.number("periodDays"), (long) offer.periodDays());
        require("quality", own.text("quality"), offer.quality());
        require("project manager", own.text("projectManager"), offer.projectManager());
        return new Held((int) own.number("ordinal"), bids.size(), record(hall));
    }

    private Optional<String> record(JsonObject hall) throws InterruptedException {
        if (!hall.has("record")) {
            return Optional.empty();
        }
        JsonObject record = hall.object("record");
        byte[] file = platform.bytes("/api/halls/" + hall.text("lot") + "/record.pdf");
        String sha256 = HexFormat.of().formatHex(Suite.ISO_1.hash(file));
        if (!sha256.equals(record.text("sha256"))) {
            throw new SealingException("toolbox.opening-record", sha256 + " instead of " + record.text("sha256"));
        }
        return Optional.of(sha256);
    }

    private static void require(String item, Object shown, Object sealed) {
        if (!Objects.equals(shown, sealed)) {
            throw new SealingException("toolbox.opening-differs", item + ": " + shown + " instead of " + sealed);
        }
    }
}
