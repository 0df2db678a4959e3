package org.sunbid.evaluation.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * What a panel asks, as a part of what happens in its room: there it is checked who acts, and where the panel is. The audit
 * names no member.
 */
@ApplicationScoped
public class AskedQuestions {

    /** Most questions about one bid, drafts too: enough to understand a bid, not to write it anew. */
    public static final int MOST_ABOUT_ONE_BID = 10;

    private final Questions questions;
    private final DatabaseClock clock;
    private final Audit audit;

    AskedQuestions(Questions questions, DatabaseClock clock, Audit audit) {
        this.questions = questions;
        this.clock = clock;
        this.audit = audit;
    }

    /** All of a lot, drafts too, as they stand now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AskedQuestion> ofLot(String lotCode) {
        List<Question> found = questions.ofLot(lotCode);
        if (found.isEmpty()) {
            return List.of();
        }
        Instant now = clock.now();
        return found.stream().map(question -> AskedQuestion.of(question, now)).toList();
    }

    /** Writes a question down; the member who does wants it asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<UUID> draft(Addressee addressee, Wording wording, UUID member) {
        return Decision.all(List.of(
                        wording.check(),
                        Decision.require(
                                questions.about(addressee.bid()) < MOST_ABOUT_ONE_BID,
                                QuestionRefusal.TOO_MANY,
                                MOST_ABOUT_ONE_BID)))
                .then(() -> {
                    Question question = new Question(addressee, wording, member, clock.now());
                    questions.persistAndFlush(question);
                    audit.recordUnnamed(
                            "question-drafted",
                            addressee.lot(),
                            Map.of("question", question.id().toString()));
                    return question.id();
                });
    }

    /** A member wants it asked too; with the majority it is sent, and the time for the answer begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome<AskedQuestion> agree(String lotCode, UUID id, UUID member, PanelStand panel) {
        Question question = questions.held(lotCode, id).orElse(null);
        if (question == null) {
            return Outcome.refused(QuestionRefusal.UNKNOWN);
        }
        if (question.sentAt().isPresent()) {
            return Outcome.refused(QuestionRefusal.ALREADY_SENT);
        }
        Instant now = clock.now();
        question.agree(member);
        if (panel.wants(question.agreed())) {
            question.send(now);
            audit.recordUnnamed(
                    "question-sent",
                    lotCode,
                    Map.of(
                            "question",
                            id.toString(),
                            "kind",
                            question.wording().kind().name()));
        }
        return Outcome.done(AskedQuestion.of(question, now));
    }

    /**
     * Nothing that was asked waits for its answer still: refused while a bidder has time. Until the caller's transaction ends
     * no answer comes in.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision noneWaits(String lotCode) {
        List<Question> unanswered = questions.unansweredHeld(lotCode);
        if (unanswered.isEmpty()) {
            return Decision.accepted();
        }
        Instant now = clock.now();
        long waiting = unanswered.stream()
                .filter(question -> question.state(now) == QuestionState.SENT)
                .count();
        return Decision.require(waiting == 0, QuestionRefusal.WAITS, waiting);
    }
}
