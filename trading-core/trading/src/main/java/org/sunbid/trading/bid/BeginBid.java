package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.receipt.Delivery;
import org.sunbid.sealing.receipt.Ticket;
import org.sunbid.sealing.seal.VerifiedSeal;
import org.sunbid.trading.bid.rule.LotTakesBids;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * A bidder begins to hand in a sealed bid: everything that can be checked without the chunks is checked, and the bidder
 * gets a signed ticket that fixes digest, size and time. Beginning the same bid again gives the same ticket.
 */
@ApplicationScoped
public class BeginBid {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ReadLot lots;
    private final Bids bids;
    private final CheckSeal seals;
    private final BidStatuses statuses;
    private final BidJournal journal;
    private final PlatformKeys keys;
    private final SubmissionSettings settings;
    private final DatabaseClock clock;

    BeginBid(
            ReadLot lots,
            Bids bids,
            CheckSeal seals,
            BidStatuses statuses,
            BidJournal journal,
            PlatformKeys keys,
            SubmissionSettings settings,
            DatabaseClock clock) {
        this.lots = lots;
        this.bids = bids;
        this.seals = seals;
        this.statuses = statuses;
        this.journal = journal;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins, or says why not. */
    @Transactional
    public Outcome<BidStatus> begin(String lotCode, Actor actor, Announcement announced) {
        if (!actor.is(Role.BIDDER) || actor.uscc().isEmpty()) {
            return Outcome.refused(BidRefusal.NOT_A_BIDDER);
        }
        Optional<LotSheet> lot = lots.hold(lotCode);
        if (lot.isEmpty()) {
            return Outcome.refused(BidRefusal.LOT_UNKNOWN, lotCode);
        }
        Instant now = clock.now();
        Decision open = LotTakesBids.check(lot.get(), now);
        if (open instanceof Decision.Refused refused) {
            return new Outcome.Refused<>(refused.reasons());
        }
        Bidder bidder = new Bidder(actor.uscc().get(), actor.organisation().orElse(actor.name()));
        Outcome<VerifiedSeal> seal = seals.check(lot.get(), bidder.uscc(), announced, now);
        return seal instanceof Outcome.Done<VerifiedSeal> done
                ? begin(lot.get(), bidder, done.result(), Seal.of(done.result(), announced.signature()), now)
                : new Outcome.Refused<>(seal.reasons());
    }

    private Outcome<BidStatus> begin(LotSheet lot, Bidder bidder, VerifiedSeal verified, Seal seal, Instant now) {
        Bid existing = bids.findById(verified.header().subject().bid());
        if (existing != null) {
            boolean again = existing.bidder().uscc().equals(bidder.uscc())
                    && existing.seal().equals(seal);
            return again ? Outcome.done(statuses.of(existing)) : Outcome.refused(BidRefusal.ID_TAKEN);
        }
        long begun = bids.begunSince(lot.lotCode(), bidder.uscc(), now.minus(HOUR));
        if (begun >= settings.uploadsPerHour()) {
            return Outcome.refused(BidRefusal.TOO_MANY_UPLOADS, begun);
        }
        Bid bid = new Bid(verified.header().subject().bid(), lot.tenderCode(), lot.lotCode(), bidder, seal, now);
        Ticket ticket = Ticket.issue(keys.credentials(), delivery(bid), now);
        bid.giveTicket(new String(ticket.write(), StandardCharsets.UTF_8));
        bids.persist(bid);
        journal.note(bid, "bid-begun", now);
        return Outcome.done(statuses.of(bid));
    }

    private Delivery delivery(Bid bid) {
        return Deliveries.of(settings.platformId(), bid);
    }
}
