package org.sunbid.trading.bid;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.sunbid.sealing.receipt.WithdrawalStatement;
import org.sunbid.trading.tender.LotSheet;

/**
 * What the page of a withdrawal shows.
 *
 * @param lot the lot
 * @param bid the bid to be taken back
 * @param statement what its bidder would sign now
 */
public record WithdrawalPage(LotSheet lot, BidStatus bid, WithdrawalStatement statement) {

    /** The bytes to be signed, as text. */
    public String content() {
        return new String(statement.write(), StandardCharsets.UTF_8);
    }

    /** The same, for a download that needs no second request. */
    public String base64() {
        return Base64.getEncoder().encodeToString(statement.write());
    }
}
