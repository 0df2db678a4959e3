package org.sunbid.evaluation.room;

import java.util.List;
import java.util.UUID;
import org.sunbid.evaluation.question.QuestionKind;
import org.sunbid.evaluation.question.QuestionRefusal;
import org.sunbid.evaluation.question.Wording;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.OpenedBid;

/**
 * When a member may want a bidder asked: while what the answer is about can still be judged by everybody (REG 52). A low
 * price is judged in the checks, so that it is asked about before they are decided; what points depend on is asked before
 * a member has submitted points.
 */
final class MayAsk {

    private MayAsk() {}

    static Decision check(AtTheTable.Seat seat, CaseFile file, UUID bidId, Wording wording) {
        QuestionKind kind = wording.kind();
        OpenedBid bid = file.bid(bidId).orElse(null);
        if (bid == null) {
            return Decision.refused(RoomRefusal.UNKNOWN_BID, bidId);
        }
        SessionState stage = seat.session().state();
        return Decision.all(List.of(
                Decision.require(seat.member().isPresent(), RoomRefusal.NOT_CHECKED_IN),
                Decision.require(isJudgedIn(stage, kind), QuestionRefusal.WRONG_STAGE, stage, kind),
                Decision.require(!pointsAreGiven(file), QuestionRefusal.POINTS_SUBMITTED),
                Decision.require(!isRejected(file, bid), QuestionRefusal.BID_REJECTED, bid.name()),
                Decision.require(kind != QuestionKind.LOW_PRICE || hasPrice(file, bid), QuestionRefusal.NO_PRICE),
                wording.correction().isEmpty() ? Decision.accepted() : mayCorrect(file, bid, wording)));
    }

    /** A price is put right while it is checked, once. */
    private static Decision mayCorrect(CaseFile file, OpenedBid bid, Wording wording) {
        boolean belongs = wording.kind() == QuestionKind.CLERICAL
                && file.session().state() != SessionState.SCORING
                && hasPrice(file, bid);
        if (!belongs) {
            return Decision.refused(QuestionRefusal.CORRECTION);
        }
        boolean asked = file.sentQuestions().stream()
                .filter(sent -> sent.addressee().bid().equals(bid.bidId()))
                .anyMatch(sent -> sent.wording().correction().isPresent());
        return Decision.all(List.of(
                Decision.require(!asked, QuestionRefusal.CORRECTED_ALREADY),
                wording.correction().orElseThrow().check(bid.price())));
    }

    private static boolean isJudgedIn(SessionState stage, QuestionKind kind) {
        return switch (stage) {
            case REVIEW, PRICE_REVIEW -> true;
            case SCORING -> kind != QuestionKind.LOW_PRICE;
            case GATHERING, DELIBERATION, AWAITING_PRICES, CONCLUDED, CLOSED -> false;
        };
    }

    /** Of two envelopes the points are locked when prices are checked, and an answer about a price changes none. */
    private static boolean pointsAreGiven(CaseFile file) {
        return file.session().state() != SessionState.PRICE_REVIEW
                && file.members().stream().anyMatch(PanelMember::hasScored);
    }

    /** Votes of a review that goes on reject nothing yet. */
    private static boolean isRejected(CaseFile file, OpenedBid bid) {
        return file.session().state() != SessionState.REVIEW && !file.outBy(bid).isEmpty();
    }

    private static boolean hasPrice(CaseFile file, OpenedBid bid) {
        return !file.isPrequalification() && file.pricesAreKnown() && bid.isPriced();
    }
}
