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
 * Gives the bidder the receipt of an accepted bid, and of its withdrawal: signed, time-stamped (RFC 3161), with its place in the public log
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

    /** The receipt of a withdrawal, canonical JSON; refused when there is no such bid, or it was not taken back. */
    public Outcome<String> ofWithdrawal(UUID bidId, Actor actor) {
        Optional<Bid> own =
                QuarkusTransaction.requiringNew().call(() -> actor.uscc().flatMap(uscc -> bids.own(bidId, uscc)));
        if (own.isEmpty()) {
            return Outcome.refused(BidRefusal.UNKNOWN);
        }
        Bid bid = own.get();
        return bid.takenBack()
                .map(proof -> Outcome.done(proof.receipt() == null ? makeOfWithdrawal(bid, proof) : proof.receipt()))
                .orElseGet(() -> Outcome.refused(BidRefusal.WRONG_STATE));
    }

    private String make(Bid accepted) {
        ReceiptStatement statement = Deliveries.statement(settings.platformId(), accepted);
        String document = issue(
                statement, accepted.logEntry().orElseThrow(), accepted.logSalt().orElseThrow());
        return QuarkusTransaction.requiringNew().call(() -> {
            Bid bid = bids.locked(accepted.id());
            bid.keepReceipt(document);
            return bid.receipt().orElseThrow();
        });
    }

    private String makeOfWithdrawal(Bid ended, TakenBack proof) {
        ReceiptStatement statement = Deliveries.withdrawal(
                settings.platformId(),
                ended,
                proof.withdrawal(),
                ended.endedAt().orElseThrow());
        String document = issue(statement, proof.logEntry(), proof.logSalt());
        return QuarkusTransaction.requiringNew().call(() -> {
            Bid bid = bids.locked(ended.id());
            bid.keepWithdrawalReceipt(document);
            return bid.takenBack().orElseThrow().receipt();
        });
    }

    private String issue(ReceiptStatement statement, long logEntry, String salt) {
        PublicLog.Place place = log.place(logEntry);
        Receipt receipt = new ReceiptIssuer(keys.credentials(), timestamps.source())
                .issue(statement, salt, place.proof(), place.checkpoint());
        return new String(receipt.write(), StandardCharsets.UTF_8);
    }
}
