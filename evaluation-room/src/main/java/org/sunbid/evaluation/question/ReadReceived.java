package org.sunbid.evaluation.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.ReadLot;

/** What panels have asked the reader's organisation; nobody else's questions, and none that no majority has sent. */
@ApplicationScoped
public class ReadReceived {

    private final Questions questions;
    private final ReadLot lots;
    private final DatabaseClock clock;

    ReadReceived(Questions questions, ReadLot lots, DatabaseClock clock) {
        this.questions = questions;
        this.lots = lots;
        this.clock = clock;
    }

    /** All, the last first. */
    @Transactional
    public List<ReceivedQuestion> all(Actor actor) {
        Instant now = clock.now();
        return actor.uscc().map(questions::sentTo).orElse(List.of()).stream()
                .flatMap(question -> received(question, now).stream())
                .toList();
    }

    /** One of them. */
    @Transactional
    public Outcome<ReceivedQuestion> one(UUID id, Actor actor) {
        Instant now = clock.now();
        return actor.uscc()
                .flatMap(uscc -> questions.sentTo(uscc, id))
                .flatMap(question -> received(question, now))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(QuestionRefusal.UNKNOWN));
    }

    private Optional<ReceivedQuestion> received(Question question, Instant now) {
        return lots.find(question.addressee().lot()).map(lot -> ReceivedQuestion.of(question, lot, now));
    }
}
