package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.message.BidsDisclosed;
import org.sunbid.network.message.DisclosedReceipt;
import org.sunbid.network.message.Party;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.CloseSubmission;
import org.sunbid.trading.bid.ReceivedBid;
import org.sunbid.trading.tender.ConveneOpening;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;

/**
 * Convenes the hall of a lot at its deadline (O20 29, 30), or notes that the lot failed because fewer than three bids
 * came (REG 44). Any node may do it, any number of times: whoever comes second finds the lot no longer in bidding.
 */
@ApplicationScoped
public class ConveneHall {

    private final ConveneOpening convene;
    private final FailLot fail;
    private final CloseSubmission submission;
    private final Halls halls;
    private final HallEvents events;
    private final BeginDecryption beginDecryption;
    private final Outbox outbox;
    private final Audit audit;
    private final ReasonTexts texts;
    private final DatabaseClock clock;

    ConveneHall(
            ConveneOpening convene,
            FailLot fail,
            CloseSubmission submission,
            Halls halls,
            HallEvents events,
            BeginDecryption beginDecryption,
            Outbox outbox,
            Audit audit,
            ReasonTexts texts,
            DatabaseClock clock) {
        this.convene = convene;
        this.fail = fail;
        this.submission = submission;
        this.halls = halls;
        this.events = events;
        this.beginDecryption = beginDecryption;
        this.outbox = outbox;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Convenes the hall.
     *
     * @return the hall's state; refused before the deadline, while the tender stands still, and when it has convened
     */
    @Transactional
    public Outcome<HallState> convene(String lotCode) {
        Outcome<LotSheet> moved = convene.convene(lotCode);
        if (moved instanceof Outcome.Refused<LotSheet> refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        LotSheet lot = moved.orThrow();
        Instant now = clock.now();
        List<ReceivedBid> received = submission.close(lot).orThrow();
        disclose(lot);
        Hall hall = Hall.convene(lot, lot.envelopes().first(), now);
        Decision enough =
                hall.namesNobody() ? EnoughBids.ofApplications(received.size()) : EnoughBids.check(received.size());
        halls.persist(hall);
        audit.record(
                "hall-convened",
                lotCode,
                hall.namesNobody() ? Map.of() : Map.of("bids", String.valueOf(received.size())));
        events.append(hall, HallEventKind.CONVENED, Optional.empty(), now);
        if (enough instanceof Decision.Refused tooFew) {
            HallRefusal why = hall.namesNobody() ? HallRefusal.TOO_FEW_APPLICATIONS : HallRefusal.TOO_FEW_BIDS;
            hall.fail(why, now);
            events.append(hall, HallEventKind.FAILED, Optional.empty(), now);
            fail.fail(lotCode, why.code(), texts.text(tooFew.reasons().get(0), Locale.SIMPLIFIED_CHINESE))
                    .orThrow();
        } else {
            beginDecryption.begin(hall, received, now);
        }
        return Outcome.done(hall.state());
    }

    /** After the deadline supervision learns which receipts were given. */
    private void disclose(LotSheet lot) {
        List<DisclosedReceipt> receipts = submission.receipts(lot.lotCode()).orThrow().stream()
                .map(bid -> new DisclosedReceipt(
                        new Party(bid.bidder().uscc(), bid.bidder().name()),
                        bid.id().toString(),
                        bid.receivedAt(),
                        bid.sealDigest(),
                        bid.sealedLength(),
                        bid.logIndex()))
                .toList();
        outbox.report(new BidsDisclosed(lot.tenderCode(), lot.lotCode(), receipts));
    }
}
