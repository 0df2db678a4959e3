package org.sunbid.trading.bid;

import java.time.Instant;
import java.util.UUID;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.sealing.receipt.Withdrawal;

/** What tickets and receipts say of a bid. */
final class Deliveries {

    private Deliveries() {}

    static Delivery of(String platformId, Bid bid) {
        return new Delivery(
                platformId,
                bid.tenderCode(),
                bid.lotCode(),
                bid.id().toString(),
                bid.bidder().uscc(),
                bid.seal().sealDigest(),
                bid.seal().sealedLength());
    }

    /** The statement of a complete bid's receipt; the same bytes each time it is made. */
    static ReceiptStatement statement(String platformId, Bid bid) {
        return new ReceiptStatement(
                of(platformId, bid),
                bid.sealedAt().orElseThrow(),
                bid.supersedes().map(UUID::toString));
    }

    /** The statement of the receipt for a bid's withdrawal; the same bytes each time it is made. */
    static ReceiptStatement withdrawal(String platformId, Bid bid, Withdrawal withdrawal, Instant receivedAt) {
        return ReceiptStatement.ofWithdrawal(of(platformId, bid), receivedAt, withdrawal);
    }
}
