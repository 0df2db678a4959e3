package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.indicator.IndicatorKind;
import org.sunbid.supervision.message.Journal;

/**
 * A draw has ended: its transcripts are replayed, and what does not hold, was given up too late, or had been drawn before is an
 * alert. A panel may lawfully be drawn anew when too few accept; who watches has to be told why.
 */
@ApplicationScoped
class HearDrawHeld implements MessageHandler<DrawHeld> {

    private final SupervisedDraws draws;
    private final OwnShares shares;
    private final DrawAlerts alerts;
    private final Journal journal;
    private final DatabaseClock clock;

    HearDrawHeld(SupervisedDraws draws, OwnShares shares, DrawAlerts alerts, Journal journal, DatabaseClock clock) {
        this.draws = draws;
        this.shares = shares;
        this.alerts = alerts;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Class<DrawHeld> type() {
        return DrawHeld.class;
    }

    @Override
    public void handle(DrawHeld message, Envelope envelope) {
        Instant now = clock.now();
        long number = journal.numberOf(envelope);
        Optional<SupervisedDraw> found = draws.held(envelope.issuer(), message.draw());
        if (found.isEmpty()) {
            alerts.raiseUnknown(message, number, now);
        } else if (found.get().state().isOpen() || found.get().state() == SupervisedDrawState.REFUSED) {
            end(found.get(), message, number, now);
        }
    }

    private void end(SupervisedDraw draw, DrawHeld message, long number, Instant now) {
        boolean revealed = draw.state() == SupervisedDrawState.REVEALED;
        if (message.voidedBy() != null) {
            draw.giveUp(message.voidedBy(), now);
            if (revealed) {
                alerts.raise(IndicatorKind.DRAW_GIVEN_UP, draw, number, now);
            }
            return;
        }
        Optional<TranscriptsHold.Fault> fault = revealed
                ? TranscriptsHold.check(draw.lists(), draw.host(), shares.open(draw), message.transcripts())
                : Optional.of(TranscriptsHold.Fault.SHARE_LEFT_OUT);
        draw.hold(message.transcripts(), fault.isEmpty(), now);
        fault.ifPresent(what -> alerts.raise(kind(what), draw, number, now));
        if (fault.isEmpty() && draws.hasDrawnBefore(draw)) {
            alerts.raise(IndicatorKind.DRAW_REPEATED, draw, number, now);
        }
    }

    /** Under which sort a fault is shown. */
    static IndicatorKind kind(TranscriptsHold.Fault fault) {
        return switch (fault) {
            case DOES_NOT_REPLAY -> IndicatorKind.DRAW_TRANSCRIPT;
            case SHARE_LEFT_OUT -> IndicatorKind.DRAW_SHARE_LEFT_OUT;
        };
    }
}
