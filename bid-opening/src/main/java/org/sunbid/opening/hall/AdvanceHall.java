package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.opening.attribution.Availability.Absence;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/**
 * Lets a hall take the steps that time takes: it stops with the tender and goes on with it, counts the time in which no
 * node was alive, closes the decryption window, attributes what stays closed, has coefficients drawn where the tender
 * document leaves some to the opening, and begins reading out. Any node, any number of times.
 */
@ApplicationScoped
public class AdvanceHall {

    private final Halls halls;
    private final HallEvents events;
    private final HallProgress progress;
    private final ReadLot lots;
    private final FailLot fail;
    private final HallWatch watch;
    private final LeaveClosed closed;
    private final NoteTwiceBidding twice;
    private final DrawCoefficients coefficients;
    private final ReasonTexts texts;
    private final DatabaseClock clock;
    private final Duration awayAfter;

    AdvanceHall(
            Halls halls,
            HallEvents events,
            HallProgress progress,
            ReadLot lots,
            FailLot fail,
            HallWatch watch,
            LeaveClosed closed,
            NoteTwiceBidding twice,
            DrawCoefficients coefficients,
            ReasonTexts texts,
            DatabaseClock clock,
            @ConfigProperty(name = "sunbid.opening.away-after") Duration awayAfter) {
        this.halls = halls;
        this.events = events;
        this.progress = progress;
        this.lots = lots;
        this.fail = fail;
        this.watch = watch;
        this.closed = closed;
        this.twice = twice;
        this.coefficients = coefficients;
        this.texts = texts;
        this.clock = clock;
        this.awayAfter = awayAfter;
    }

    /** Looks after the hall as of now. */
    @Transactional
    public void advance(String code) {
        Optional<Hall> found = halls.locked(code).filter(hall -> !hall.state().isOver());
        Optional<LotSheet> lot = lots.hold(HallCode.lot(code));
        if (lot.isEmpty() || found.isEmpty()) {
            return;
        }
        Hall hall = found.get();
        Instant now = clock.now();
        boolean ran = hall.suspendedSince().isEmpty();
        followTender(hall, lot.get().suspended(), now);
        countAbsence(hall, ran, now);
        if (hall.suspendedSince().isEmpty()) {
            closeWindow(hall, now);
            finish(hall, lot.get(), now);
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

    /** Time in which nobody looked after a hall that was suspended is given back as suspension already. */
    private void countAbsence(Hall hall, boolean ran, Instant now) {
        boolean counts = ran && hall.state() == HallState.DECRYPTING;
        watch.look(hall.id(), now, counts)
                .map(seen -> new Absence(seen, now))
                .filter(absence -> counts && absence.length().compareTo(awayAfter) > 0)
                .ifPresent(absence -> {
                    watch.away(hall.id(), absence);
                    hall.wasUnavailable(absence.length());
                    events.append(hall, HallEventKind.WINDOW_MOVED, Optional.empty(), now);
                });
    }

    private void closeWindow(Hall hall, Instant now) {
        if (hall.state() != HallState.DECRYPTING) {
            return;
        }
        if (!hall.window().contains(now)) {
            leaveWaitingClosed(hall, now);
        }
        if (hall.count(HallBidState.WAITING) == 0) {
            hall.verify();
            events.append(hall, HallEventKind.VERIFYING, Optional.empty(), now);
        }
    }

    private void leaveWaitingClosed(Hall hall, Instant now) {
        List<HallBid> waiting = hall.bids().stream()
                .filter(bid -> bid.state() == HallBidState.WAITING)
                .toList();
        waiting.forEach(bid -> closed.leave(hall, bid, Evidence.Failure.NONE, "", now));
        if (!waiting.isEmpty()) {
            progress.report(hall, now);
        }
    }

    private void finish(Hall hall, LotSheet lot, Instant now) {
        if (hall.state() == HallState.DRAWING) {
            if (coefficients.look(hall, now)) {
                readOut(hall, now);
            }
        } else if (hall.state() == HallState.VERIFYING && hall.allDecided()) {
            twice.note(hall);
            if (hall.count(HallBidState.OPENED) == 0) {
                fail(hall, now);
            } else if (!coefficients.begin(hall, lot, now)) {
                readOut(hall, now);
            }
        }
    }

    private void readOut(Hall hall, Instant now) {
        hall.readOut(now);
        events.append(hall, HallEventKind.READ_OUT, Optional.empty(), now);
    }

    private void fail(Hall hall, Instant now) {
        hall.fail(HallRefusal.NONE_OPENED, now);
        closed.settle(hall);
        events.append(hall, HallEventKind.FAILED, Optional.empty(), now);
        fail.fail(
                        hall.lotCode(),
                        HallRefusal.NONE_OPENED.code(),
                        texts.text(Reason.of(HallRefusal.NONE_OPENED), Locale.SIMPLIFIED_CHINESE))
                .orThrow();
    }
}
