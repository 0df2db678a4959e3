package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ListDrawn;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Reason;

/**
 * Another platform has drawn from its own list, and the draw is held once the last has. What does not replay under the shares
 * of this draw, or comes from whoever does not hold the list, changes nothing and is written down.
 */
@ApplicationScoped
public class HearListDrawn implements MessageHandler<ListDrawn> {

    private final JointDraws draws;
    private final NoncesAtRest nonces;
    private final FinishDraw finish;
    private final TurnedAway turnedAway;

    HearListDrawn(JointDraws draws, NoncesAtRest nonces, FinishDraw finish, TurnedAway turnedAway) {
        this.draws = draws;
        this.nonces = nonces;
        this.finish = finish;
        this.turnedAway = turnedAway;
    }

    @Override
    public Class<ListDrawn> type() {
        return ListDrawn.class;
    }

    @Override
    public void handle(ListDrawn message, Envelope envelope) {
        Optional<JointDraw> found =
                draws.held(message.draw()).filter(draw -> draw.tenderCode().equals(message.tender()));
        Optional<Integer> number = found.flatMap(draw -> number(draw, message.list()));
        if (number.isEmpty()) {
            turnedAway.record(message.draw(), envelope, List.of(Reason.of(JointDrawRefusal.UNKNOWN, message.draw())));
            return;
        }
        JointDraw draw = found.orElseThrow();
        FrozenList list = draw.lists().get(number.get());
        boolean known = list.isHeldBy(envelope.issuer())
                && message.transcript().equals(list.elsewhere().transcript());
        if (!known) {
            take(draw, number.get(), message, envelope);
        }
    }

    private void take(JointDraw draw, int number, ListDrawn message, Envelope envelope) {
        FrozenList list = draw.lists().get(number);
        Decision decision =
                Decision.require(list.isHeldBy(envelope.issuer()), JointDrawRefusal.NOT_THIS_HOLDER, envelope.issuer());
        if (decision instanceof Decision.Accepted) {
            decision = Decision.require(
                    draw.state() == JointDrawState.REVEALED && draw.isTold() && list.isWaitedFor(),
                    JointDrawRefusal.WRONG_STATE,
                    draw.state());
        }
        if (decision instanceof Decision.Accepted) {
            decision = TranscriptFits.check(list, draw.host(), nonces.open(draw), message.transcript());
        }
        if (decision instanceof Decision.Refused refused) {
            turnedAway.record(message.draw(), envelope, refused.reasons());
            return;
        }
        draw.drawnElsewhere(number, message.transcript());
        finish.finish(draw);
    }

    private static Optional<Integer> number(JointDraw draw, String subject) {
        return IntStream.range(0, draw.lists().size())
                .filter(number -> draw.lists().get(number).subject().equals(subject))
                .boxed()
                .findFirst();
    }
}
