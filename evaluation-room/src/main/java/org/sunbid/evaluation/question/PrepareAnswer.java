package org.sunbid.evaluation.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;

/** Writes an answer down as the text that has to be signed, with the files that were uploaded for it. Nothing is kept. */
@ApplicationScoped
public class PrepareAnswer {

    private final OwnQuestions own;

    PrepareAnswer(OwnQuestions own) {
        this.own = own;
    }

    /**
     * The bytes to be signed.
     *
     * @param consents whether the bidder agrees to a correction of its price; empty where none is asked for
     */
    @Transactional
    public Outcome<byte[]> prepare(UUID id, String text, Optional<Boolean> consents, Actor actor) {
        return own.open(actor, id, (question, now) -> MayAnswer.check(question, text.strip(), consents)
                .then(() -> AnswerStatement.to(question, text, consents).bytes()));
    }
}
