package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.incident.DiscloseIncidents;
import org.sunbid.trading.bid.rule.WholeBids;
import org.sunbid.trading.tender.LotSheet;

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
     * Uploads that are not complete lapse (O20 27), and so does an envelope that came without the other; the journal is
     * disclosed into the audit, incidents to supervision.
     *
     * @return of the bids that count what is opened first: the whole, or the technical envelope; refused before the
     *     deadline, whoever asks
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<List<ReceivedBid>> close(LotSheet lot) {
        Outcome<List<ReceivedBid>> passed = sealed.receivedFor(lot.lotCode());
        if (passed instanceof Outcome.Refused<List<ReceivedBid>>) {
            return passed;
        }
        Instant now = clock.now();
        for (Bid bid : bids.uploadingFor(lot.lotCode())) {
            bid.end(BidState.LAPSED, now, Optional.of(BidRefusal.LATE.code()));
            journal.note(bid, "bid-lapsed", now);
        }
        lapseHalves(lot, now);
        journal.disclose(lot.lotCode());
        incidents.disclose(lot.lotCode(), now);
        return sealed.receivedFor(lot.lotCode());
    }

    private void lapseHalves(LotSheet lot, Instant now) {
        List<Bid> came = bids.sealedFor(lot.lotCode());
        Set<String> whole = WholeBids.of(
                came.stream()
                        .map(bid -> new WholeBids.Came(bid.bidder().uscc(), bid.envelope()))
                        .toList(),
                lot.envelopes().envelopes());
        came.stream().filter(bid -> !whole.contains(bid.bidder().uscc())).forEach(bid -> {
            bid.end(BidState.LAPSED, now, Optional.of(BidRefusal.ENVELOPE_MISSING.code()));
            journal.note(bid, "bid-incomplete", now);
        });
    }

    /** Envelopes that came without the other of their bidder, and so count as not handed in; refused before the deadline. */
    @Transactional
    public Outcome<List<ReceivedBid>> halves(String lotCode) {
        return sealed.halvesFor(lotCode);
    }

    /** Every bid a receipt was given for, those replaced or withdrawn included; refused before the deadline. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<List<ReceivedBid>> receipts(String lotCode) {
        return sealed.receiptsFor(lotCode);
    }
}
