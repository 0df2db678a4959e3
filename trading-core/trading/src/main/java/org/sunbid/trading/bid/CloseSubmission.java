package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.incident.DiscloseIncidents;

/**
 * Ends the submission of a lot and hands its bids to the opening, in the opening's own transaction, which holds the lot:
 * every bid that was accepted before the deadline is there, none comes after.
 */
@ApplicationScoped
public class CloseSubmission {

    private final SealedBids sealed;
    private final Bids bids;
    private final BidJournal journal;
    private final DiscloseIncidents incidents;
    private final DatabaseClock clock;

    CloseSubmission(
            SealedBids sealed, Bids bids, BidJournal journal, DiscloseIncidents incidents, DatabaseClock clock) {
        this.sealed = sealed;
        this.bids = bids;
        this.journal = journal;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * Uploads that are not complete lapse (O20 27); the journal is disclosed into the audit, incidents to supervision.
     *
     * @return the bids that count; refused before the deadline, whoever asks
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<List<ReceivedBid>> close(String lotCode) {
        Outcome<List<ReceivedBid>> received = sealed.receivedFor(lotCode);
        if (received instanceof Outcome.Done<List<ReceivedBid>>) {
            Instant now = clock.now();
            for (Bid bid : bids.uploadingFor(lotCode)) {
                bid.end(BidState.LAPSED, now, Optional.of(BidRefusal.LATE.code()));
                journal.note(bid, "bid-lapsed", now);
            }
            journal.disclose(lotCode);
            incidents.disclose(lotCode, now);
        }
        return received;
    }

    /** Every bid a receipt was given for, those replaced or withdrawn included; refused before the deadline. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<List<ReceivedBid>> receipts(String lotCode) {
        return sealed.receiptsFor(lotCode);
    }
}
