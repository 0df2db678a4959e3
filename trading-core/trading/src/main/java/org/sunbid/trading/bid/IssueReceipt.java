package org.sunbid.trading.bid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.sealing.receipt.Receipt;
import org.sunbid.sealing.receipt.ReceiptIssuer;
import org.sunbid.sealing.receipt.ReceiptStatement;
import org.sunbid.trading.bid.log.PublicLog;

/**
 * Gives the bidder the receipt of an accepted bid: signed, time-stamped (RFC 3161), with its place in the public log
 * (O20 27). Made after the accepting transaction, so that a time stamping authority elsewhere holds up nobody; when that
 * was interrupted, the next question makes it. Of several, the first that is stored stays.
 */
@ApplicationScoped
public class IssueReceipt {

    private final Bids bids;
    private final PublicLog log;
    private final PlatformKeys keys;
    private final ReceiptTimestamps timestamps;
    private final SubmissionSettings settings;

    IssueReceipt(
            Bids bids, PublicLog log, PlatformKeys keys, ReceiptTimestamps timestamps, SubmissionSettings settings) {
        this.bids = bids;
        this.log = log;
        this.keys = keys;
        this.timestamps = timestamps;
        this.settings = settings;
    }

    /** The receipt, canonical JSON; refused when there is no such bid of the actor's organisation, or it is not complete. */
    public Outcome<String> issue(UUID bidId, Actor actor) {
        Optional<Bid> own =
                QuarkusTransaction.requiringNew().call(() -> actor.uscc().flatMap(uscc -> bids.own(bidId, uscc)));
        if (own.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        Bid bid = own.get();
        if (bid.logEntry().isEmpty()) {
            return Outcome.refused(BidRefusal.WRONG_STATE);
        }
        return Outcome.done(bid.receipt().orElseGet(() -> make(bid)));
    }

    private String make(Bid accepted) {
        ReceiptStatement statement = Deliveries.statement(settings.platformId(), accepted);
        PublicLog.Place place = log.place(accepted.logEntry().orElseThrow());
        Receipt receipt = new ReceiptIssuer(keys.credentials(), timestamps.source())
                .issue(statement, accepted.logSalt().orElseThrow(), place.proof(), place.checkpoint());
        String document = new String(receipt.write(), StandardCharsets.UTF_8);
        return QuarkusTransaction.requiringNew().call(() -> keep(accepted.id(), document));
    }

    private String keep(UUID bidId, String document) {
        Bid bid = bids.locked(bidId);
        bid.keepReceipt(document);
        return bid.receipt().orElseThrow();
    }
}
