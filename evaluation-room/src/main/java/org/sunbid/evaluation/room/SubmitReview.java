package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.sunbid.evaluation.question.AskedQuestions;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A member submits the preliminary evaluation; with the last one the majority decides and the panel goes on. */
@ApplicationScoped
public class SubmitReview {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final AskedQuestions questions;
    private final MoveOn moveOn;
    private final DatabaseClock clock;
    private final Audit audit;

    SubmitReview(
            AtTheTable table,
            ReadCaseFile files,
            AskedQuestions questions,
            MoveOn moveOn,
            DatabaseClock clock,
            Audit audit) {
        this.table = table;
        this.files = files;
        this.questions = questions;
        this.moveOn = moveOn;
        this.clock = clock;
        this.audit = audit;
    }

    /** Submits; refused while an item of a bid has no vote, or a bidder has time to answer. */
    @Transactional
    public Outcome<SessionState> submit(Actor actor, String lotCode) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            long due =
                    (long) file.checkedNow().size() * file.checksNow().items().size();
            long given = file.votes().stream()
                    .filter(vote -> vote.memberId().equals(seat.member().id()))
                    .filter(vote -> file.checksNow().item(vote.item()).isPresent())
                    .filter(vote -> file.checkedNow().stream()
                            .anyMatch(bid -> bid.bidId().equals(vote.bidId())))
                    .count();
            return Decision.all(List.of(
                            MayReview.check(seat.session(), seat.member()),
                            Decision.require(given == due, RoomRefusal.REVIEW_INCOMPLETE, due - given),
                            questions.noneWaits(lotCode)))
                    .then(() -> submit(seat, file));
        });
    }

    private SessionState submit(AtTheTable.Seat seat, CaseFile file) {
        boolean ofPrices = seat.session().state() == SessionState.PRICE_REVIEW;
        if (ofPrices) {
            seat.member().submitPriceReview(clock.now());
        } else {
            seat.member().submitReview(clock.now());
        }
        audit.recordUnnamed(
                ofPrices ? "price-review-submitted" : "review-submitted",
                seat.session().lotCode(),
                Map.of("seat", String.valueOf(seat.member().seat())));
        return ofPrices ? seat.session().state() : moveOn.afterReview(file);
    }
}
