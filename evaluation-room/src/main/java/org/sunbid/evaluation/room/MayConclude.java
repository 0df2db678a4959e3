package org.sunbid.evaluation.room;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** When a chair closes a part of the evaluation: nobody else does, and nothing is left unsaid. */
final class MayConclude {

    private MayConclude() {}

    /** The scores lie open, and what lies far from the others is explained (O87 64). */
    static Decision deliberated(AtTheTable.Seat seat, CaseFile file) {
        if (seat.session().state() != SessionState.DELIBERATION) {
            return Decision.refused(RoomRefusal.WRONG_STAGE, seat.session().state());
        }
        long unexplained = file.deviations().stream()
                .filter(score -> score.explanation().isEmpty())
                .count();
        return Decision.all(List.of(
                chairs(seat), Decision.require(unexplained == 0, RoomRefusal.DEVIATIONS_UNEXPLAINED, unexplained)));
    }

    /** The whole evaluation: of two envelopes with the prices, which every member has checked. */
    static Decision check(AtTheTable.Seat seat, CaseFile file) {
        SessionState state = seat.session().state();
        if (state == SessionState.PRICE_REVIEW) {
            long silent = file.members().stream()
                    .filter(member -> !member.hasReviewedPrices())
                    .count();
            return Decision.all(
                    List.of(chairs(seat), Decision.require(silent == 0, RoomRefusal.PRICES_NOT_REVIEWED, silent)));
        }
        boolean early = state == SessionState.DELIBERATION
                && file.isTwo()
                && !file.goingOn().isEmpty();
        boolean waits = early || state == SessionState.AWAITING_PRICES;
        return waits ? Decision.refused(RoomRefusal.PRICES_NOT_OPEN) : deliberated(seat, file);
    }

    private static Decision chairs(AtTheTable.Seat seat) {
        boolean chairs =
                seat.session().chair().filter(seat.member().id()::equals).isPresent();
        return Decision.require(chairs, RoomRefusal.NOT_CHAIR);
    }
}
