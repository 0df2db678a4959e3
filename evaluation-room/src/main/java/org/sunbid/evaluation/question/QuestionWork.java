package org.sunbid.evaluation.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/** Questions of panels that wait for the bidder's answer. */
@ApplicationScoped
public class QuestionWork implements WorklistSource {

    private final ReadReceived received;

    QuestionWork(ReadReceived received) {
        this.received = received;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        if (!actor.is(Role.BIDDER)) {
            return List.of();
        }
        QuestionMessages words = Words.in(QuestionMessages.class, locale);
        return received.all(actor).stream()
                .filter(ReceivedQuestion::isOpen)
                .map(question -> new WorkItem(
                        words.task_answer(),
                        question.tenderName() + " · " + question.lotName(),
                        "/questions/" + question.id(),
                        Optional.of(question.dueAt())))
                .toList();
    }
}
