package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.DrawJoined;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;

/**
 * Supervision joins a draw. Said twice it counts once; what does not fit changes nothing and is written down. That only a
 * supervising platform says this is seen to by the inbox.
 */
@ApplicationScoped
public class HearJoining implements MessageHandler<DrawJoined> {

    private final JointDraws draws;
    private final DrawConsumers consumers;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;
    private final Audit audit;

    HearJoining(JointDraws draws, DrawConsumers consumers, TurnedAway turnedAway, DatabaseClock clock, Audit audit) {
        this.draws = draws;
        this.consumers = consumers;
        this.turnedAway = turnedAway;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<DrawJoined> type() {
        return DrawJoined.class;
    }

    @Override
    public void handle(DrawJoined message, Envelope envelope) {
        Optional<JointDraw> found =
                draws.held(message.draw()).filter(draw -> draw.tenderCode().equals(message.tender()));
        if (found.isEmpty()) {
            turnedAway.record(message.draw(), envelope, List.of(Reason.of(JointDrawRefusal.UNKNOWN, message.draw())));
        } else if (!found.get().hasJoined(envelope.issuer(), message.commitments())) {
            join(found.get(), message, envelope);
        }
    }

    private void join(JointDraw draw, DrawJoined message, Envelope envelope) {
        Decision decision = draw.join(envelope.issuer(), message.commitments(), clock.now());
        if (decision instanceof Decision.Refused refused) {
            turnedAway.record(message.draw(), envelope, refused.reasons());
            return;
        }
        audit.record("draw-joined", draw.lotCode(), Map.of("draw", message.draw(), "issuer", envelope.issuer()));
        consumers.of(draw).moved(draw.id());
    }
}
