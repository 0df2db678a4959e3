package org.sunbid.evaluation.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunbid.trading.tender.LotSheet;

/**
 * A question as its bidder sees it: what, not by whom of the panel.
 *
 * @param id of the question
 * @param lot code of the lot
 * @param tenderName name of the tender
 * @param lotName name of the lot
 * @param kind about what
 * @param text the question
 * @param correction to which the bidder is asked to agree; null where there is none
 * @param state {@code SENT} while it can be answered
 * @param sentAt when it was sent
 * @param dueAt when the time for the answer ends
 * @param files uploaded for the answer, or part of it
 * @param answer the answer; empty before it is there
 * @param consents whether the bidder agreed to the correction; null before, and where there is none
 * @param answeredAt when it came in; null before
 */
public record ReceivedQuestion(
        UUID id,
        String lot,
        String tenderName,
        String lotName,
        QuestionKind kind,
        String text,
        Correction correction,
        QuestionState state,
        Instant sentAt,
        Instant dueAt,
        List<AnswerFile> files,
        String answer,
        Boolean consents,
        Instant answeredAt) {

    public ReceivedQuestion {
        files = List.copyOf(files);
    }

    static ReceivedQuestion of(Question question, LotSheet lot, Instant now) {
        return new ReceivedQuestion(
                question.id(),
                lot.lotCode(),
                lot.tenderName(),
                lot.lotName(),
                question.wording().kind(),
                question.wording().text(),
                question.wording().correction().orElse(null),
                question.state(now),
                question.sentAt().orElseThrow(),
                question.dueAt().orElseThrow(),
                question.files(),
                question.answer().map(SignedAnswer::answer).orElse(""),
                question.answer().map(SignedAnswer::consents).orElse(null),
                question.answer().map(SignedAnswer::answeredAt).orElse(null));
    }

    /** The bidder agreed to the correction. */
    public boolean isConsented() {
        return Boolean.TRUE.equals(consents);
    }

    /** It can still be answered. */
    public boolean isOpen() {
        return state == QuestionState.SENT;
    }
}
