package org.sunbid.evaluation.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.Decision;

/** When a bidder may answer: once, until the time the panel gave is over, while there is something left to evaluate. */
final class MayAnswer {

    private MayAnswer() {}

    static Decision check(Question question, boolean lotEnded, Instant now) {
        return switch (question.state(now)) {
            case DRAFT -> Decision.refused(QuestionRefusal.UNKNOWN);
            case SENT -> Decision.require(!lotEnded, QuestionRefusal.LOT_ENDED);
            case ANSWERED -> Decision.refused(QuestionRefusal.ANSWERED);
            case SILENT ->
                Decision.refused(
                        QuestionRefusal.LATE, Formats.dateTime(question.dueAt().orElseThrow()));
        };
    }

    /** An answer says something, in the words of this question, with exactly the files that were uploaded for it. */
    static Decision check(Question question, AnswerStatement statement) {
        return Decision.all(List.of(
                Decision.require(statement.answers(question), QuestionRefusal.MALFORMED, "question"),
                check(question, statement.text(), statement.consents()),
                Decision.require(statement.files().equals(question.files()), QuestionRefusal.FILES_DIFFER)));
    }

    /** An answer is written down, and says whether the bidder agrees to a correction where it is asked to. */
    static Decision check(Question question, String text, Optional<Boolean> consents) {
        return Decision.all(List.of(
                Decision.require(
                        !text.isBlank() && text.length() <= AnswerStatement.MAX_TEXT,
                        QuestionRefusal.ANSWER_TEXT,
                        AnswerStatement.MAX_TEXT),
                Decision.require(
                        consents.isPresent() == question.wording().correction().isPresent(),
                        QuestionRefusal.CONSENT_MISSING)));
    }
}
