package org.sunbid.evaluation.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.ReadLot;

/**
 * The way to a question for the bidder it was sent to; for everybody else there is none. Holds the question, then reads the
 * clock: what it finds in time was in time. Runs in the caller's transaction.
 */
@ApplicationScoped
class OwnQuestions {

    private final Questions questions;
    private final ReadLot lots;
    private final DatabaseClock clock;

    OwnQuestions(Questions questions, ReadLot lots, DatabaseClock clock) {
        this.questions = questions;
        this.lots = lots;
        this.clock = clock;
    }

    /** Lets the bidder work on its answer while it may. */
    @Transactional(Transactional.TxType.MANDATORY)
    <T> Outcome<T> open(Actor actor, UUID id, BiFunction<Question, Instant, Outcome<T>> work) {
        Question question =
                actor.uscc().flatMap(uscc -> questions.sentToHeld(uscc, id)).orElse(null);
        if (question == null) {
            return Outcome.refused(QuestionRefusal.UNKNOWN);
        }
        boolean ended = lots.find(question.addressee().lot())
                .filter(lot -> lot.state() != LotState.FAILED)
                .isEmpty();
        Instant now = clock.now();
        return MayAnswer.check(question, ended, now).then(() -> question).flatMap(open -> work.apply(open, now));
    }
}
