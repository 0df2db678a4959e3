package org.sunbid.evaluation.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A question as a value, for the room and the report. Who may see which part of it is decided there.
 *
 * @param id of the question
 * @param addressee whose bid is asked about
 * @param wording what is asked
 * @param state how far it was when it was read
 * @param draftedBy id of the member who wrote it
 * @param agreed ids of the members who want it asked
 * @param sentAt when the bidder had it
 * @param dueAt when the time for the answer ends or ended
 * @param answer the bidder's
 * @param files of the answer; none before it is there
 */
public record AskedQuestion(
        UUID id,
        Addressee addressee,
        Wording wording,
        QuestionState state,
        UUID draftedBy,
        Set<UUID> agreed,
        Optional<Instant> sentAt,
        Optional<Instant> dueAt,
        Optional<SignedAnswer> answer,
        List<AnswerFile> files) {

    public AskedQuestion {
        agreed = Set.copyOf(agreed);
        files = List.copyOf(files);
    }

    static AskedQuestion of(Question question, Instant now) {
        return new AskedQuestion(
                question.id(),
                question.addressee(),
                question.wording(),
                question.state(now),
                question.draftedBy(),
                question.agreed(),
                question.sentAt(),
                question.dueAt(),
                question.answer(),
                question.answer().isPresent() ? question.files() : List.of());
    }

    /** The bidder agrees to the correction. */
    public boolean isConsented() {
        return answer.filter(given -> Boolean.TRUE.equals(given.consents())).isPresent();
    }

    /** The bidder had it. */
    public boolean wasSent() {
        return state != QuestionState.DRAFT;
    }
}
