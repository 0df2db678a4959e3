package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.bid.RecordOpenedBid;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Lets a hall take the steps that time takes: it stops with the tender and goes on with it, counts the time in which no
 * node was alive, closes the decryption window and begins reading out. Any node, any number of times.
 */
@ApplicationScoped
public class AdvanceHall {

    private final Halls halls;
    private final HallEvents events;
    private final HallProgress progress;
    private final ReadLot lots;
    private final FailLot fail;
    private final RecordOpenedBid bids;
    private final ReasonTexts texts;
    private final DatabaseClock clock;
    private final Duration awayAfter;

    AdvanceHall(
            Halls halls,
            HallEvents events,
            HallProgress progress,
            ReadLot lots,
            FailLot fail,
            RecordOpenedBid bids,
            ReasonTexts texts,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.opening.away-after") Duration awayAfter) {
        this.halls = halls;
        this.events = events;
        this.progress = progress;
        this.lots = lots;
        this.fail = fail;
        this.bids = bids;
        this.texts = texts;
        this.clock = clock;
        this.awayAfter = awayAfter;
    }

    /** Looks after the lot's hall as of now. */
    @Transactional
    public void advance(String lotCode) {
        Optional<Hall> found =
                halls.locked(lotCode).filter(hall -> !hall.state().isOver());
        Optional<LotSheet> lot = lots.hold(lotCode);
        if (lot.isEmpty() || found.isEmpty()) {
            return;
        }
        Hall hall = found.get();
        Instant now = clock.now();
        followTender(hall, lot.get().suspended(), now);
        countAbsence(hall, now);
        if (hall.suspendedSince().isEmpty() && hall.state() == HallState.DECRYPTING) {
            closeWindow(hall, now);
        }
    }

    private void followTender(Hall hall, boolean suspended, Instant now) {
        if (suspended && hall.suspendedSince().isEmpty()) {
            hall.suspend(now);
            events.append(hall, HallEventKind.SUSPENDED, Optional.empty(), now);
        } else if (!suspended && hall.suspendedSince().isPresent()) {
            hall.resume(now);
            events.append(hall, HallEventKind.RESUMED, Optional.empty(), now);
        }
    }

    private void countAbsence(Hall hall, Instant now) {
        Duration absence = halls.watched(hall.id(), now)
                .map(seen -> Duration.between(seen, now))
                .orElse(Duration.ZERO);
        if (absence.compareTo(awayAfter) > 0 && hall.state() == HallState.DECRYPTING) {
            hall.wasUnavailable(absence);
            events.append(hall, HallEventKind.WINDOW_MOVED, Optional.empty(), now);
        }
    }

    private void closeWindow(Hall hall, Instant now) {
        if (!hall.window().contains(now)) {
            leaveWaitingClosed(hall, now);
        }
        if (hall.allDecided()) {
            finish(hall, now);
        }
    }

    private void leaveWaitingClosed(Hall hall, Instant now) {
        List<HallBid> waiting = hall.bids().stream()
                .filter(bid -> bid.state() == HallBidState.WAITING)
                .toList();
        waiting.forEach(bid -> leaveClosed(hall, bid, UnopenedCause.withoutKey(hall, bid), now));
        if (!waiting.isEmpty()) {
            progress.report(hall, now);
        }
    }

    private void leaveClosed(Hall hall, HallBid bid, UnopenedCause cause, Instant now) {
        hall.unopened(bid, cause, "", now);
        bids.unopened(bid.bidId(), cause.state() == HallBidState.REVOKED, cause.name());
        HallEventKind kind =
                cause.state() == HallBidState.REVOKED ? HallEventKind.BID_REVOKED : HallEventKind.BID_WITHDRAWN;
        events.append(hall, kind, Optional.of(bid.ordinal()), now);
    }

    private void finish(Hall hall, Instant now) {
        if (hall.count(HallBidState.OPENED) > 0) {
            hall.readOut(now);
            events.append(hall, HallEventKind.READ_OUT, Optional.empty(), now);
            return;
        }
        hall.fail(HallRefusal.NONE_OPENED, now);
        events.append(hall, HallEventKind.FAILED, Optional.empty(), now);
        fail.fail(
                        hall.lotCode(),
                        HallRefusal.NONE_OPENED.code(),
                        texts.text(Reason.of(HallRefusal.NONE_OPENED), Locale.SIMPLIFIED_CHINESE))
                .orThrow();
    }
}
