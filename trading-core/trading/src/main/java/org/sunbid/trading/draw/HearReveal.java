package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DrawRevealed;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Nonce;

/**
 * Supervision reveals its share, the last that was missing, and the draw is held. A share that is not the one committed to
 * changes nothing and is written down.
 */
@ApplicationScoped
public class HearReveal implements MessageHandler<DrawRevealed> {

    private final JointDraws draws;
    private final FinishDraw finish;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;

    HearReveal(JointDraws draws, FinishDraw finish, TurnedAway turnedAway, DatabaseClock clock) {
        this.draws = draws;
        this.finish = finish;
        this.turnedAway = turnedAway;
        this.clock = clock;
    }

    @Override
    public Class<DrawRevealed> type() {
        return DrawRevealed.class;
    }

    @Override
    public void handle(DrawRevealed message, Envelope envelope) {
        Optional<JointDraw> found =
                draws.held(message.draw()).filter(draw -> draw.tenderCode().equals(message.tender()));
        if (found.isEmpty()) {
            turnedAway.record(message.draw(), envelope, List.of(Reason.of(JointDrawRefusal.UNKNOWN, message.draw())));
        } else if (!found.get().hasRevealed(envelope.issuer(), message.nonce())) {
            reveal(found.get(), message, envelope);
        }
    }

    private void reveal(JointDraw draw, DrawRevealed message, Envelope envelope) {
        Nonce nonce = new Nonce(JointDraw.SUPERVISION, message.nonce());
        Decision decision = draw.reveal(envelope.issuer(), nonce, clock.now());
        if (decision instanceof Decision.Refused refused) {
            turnedAway.record(message.draw(), envelope, refused.reasons());
        } else {
            finish.finish(draw);
        }
    }
}
