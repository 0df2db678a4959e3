package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DrawClosed;
import org.sunbid.network.message.DrawRevealed;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.indicator.IndicatorKind;
import org.sunbid.supervision.message.Journal;

/**
 * This platform is asked to reveal: it does once everybody else is bound, to what was announced. Otherwise it keeps its
 * share to itself for good and raises an alert.
 */
@ApplicationScoped
class RevealShare implements MessageHandler<DrawClosed> {

    private final SupervisedDraws draws;
    private final OwnShares shares;
    private final DrawAlerts alerts;
    private final Journal journal;
    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    RevealShare(
            SupervisedDraws draws,
            OwnShares shares,
            DrawAlerts alerts,
            Journal journal,
            Outbox outbox,
            DatabaseClock clock,
            Audit audit) {
        this.draws = draws;
        this.shares = shares;
        this.alerts = alerts;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<DrawClosed> type() {
        return DrawClosed.class;
    }

    @Override
    public void handle(DrawClosed message, Envelope envelope) {
        draws.held(envelope.issuer(), message.draw())
                .filter(draw -> draw.state() == SupervisedDrawState.JOINED)
                .ifPresent(draw -> answer(draw, message, journal.numberOf(envelope)));
    }

    private void answer(SupervisedDraw draw, DrawClosed message, long number) {
        Instant now = clock.now();
        Optional<String> host = ClosingFits.host(draw.lists(), message);
        if (host.isEmpty() || !message.tender().equals(draw.tender())) {
            draw.refuse(now);
            alerts.raise(IndicatorKind.DRAW_CLOSING, draw, number, now);
            return;
        }
        draw.reveal(host.get(), message, number, now);
        outbox.tell(
                draw.platform(),
                new DrawRevealed(draw.tender(), draw.draw(), shares.open(draw).value(), now));
        audit.record("draw-revealed", draw.tender(), Map.of("draw", draw.draw()));
    }
}
