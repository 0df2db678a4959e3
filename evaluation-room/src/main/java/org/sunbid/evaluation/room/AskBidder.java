package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.question.Addressee;
import org.sunbid.evaluation.question.AskedQuestion;
import org.sunbid.evaluation.question.AskedQuestions;
import org.sunbid.evaluation.question.PanelStand;
import org.sunbid.evaluation.question.QuestionRefusal;
import org.sunbid.evaluation.question.QuestionState;
import org.sunbid.evaluation.question.Wording;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.bid.OpenedBid;

/**
 * The panel asks a bidder (REG 52): a member writes the question down, and with the majority of all seats it is sent. Reviews
 * that were submitted before are handed back, so that everybody judges with the answer on the table.
 */
@ApplicationScoped
public class AskBidder {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final AskedQuestions questions;

    AskBidder(AtTheTable table, ReadCaseFile files, AskedQuestions questions) {
        this.table = table;
        this.files = files;
        this.questions = questions;
    }

    /** Writes it down; whoever does wants it asked. */
    @Transactional
    public Outcome<UUID> draft(Actor actor, String lotCode, UUID bidId, Wording wording) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            return MayAsk.check(seat, file, bidId, wording)
                    .then(() -> addressee(file, bidId))
                    .flatMap(addressee ->
                            questions.draft(addressee, wording, seat.member().id()));
        });
    }

    /** Wants it asked too; the result is whether it was sent. */
    @Transactional
    public Outcome<QuestionState> agree(Actor actor, String lotCode, UUID questionId) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            Optional<AskedQuestion> found = file.questions().stream()
                    .filter(question -> question.id().equals(questionId))
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(QuestionRefusal.UNKNOWN);
            }
            AskedQuestion question = found.get();
            if (question.wasSent()) {
                return Outcome.refused(QuestionRefusal.ALREADY_SENT);
            }
            return MayAsk.check(seat, file, question.addressee().bid(), question.wording())
                    .then(() -> new PanelStand(seat.session().seats(), file.seated()))
                    .flatMap(panel ->
                            questions.agree(lotCode, questionId, seat.member().id(), panel))
                    .map(asked -> handBack(file, asked));
        });
    }

    private static QuestionState handBack(CaseFile file, AskedQuestion asked) {
        if (asked.wasSent()) {
            file.members().forEach(member -> member.reopenReview(file.session().state()));
        }
        return asked.state();
    }

    private static Addressee addressee(CaseFile file, UUID bidId) {
        OpenedBid bid = file.bid(bidId).orElseThrow();
        return new Addressee(file.lot().tenderCode(), file.lot().lotCode(), bidId, bid.uscc(), bid.name());
    }
}
