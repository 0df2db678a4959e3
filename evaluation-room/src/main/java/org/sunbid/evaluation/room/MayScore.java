package org.sunbid.evaluation.room;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** When a member may score: between the panel's review and their own submission, never after. */
final class MayScore {

    private MayScore() {}

    static Decision check(PanelSession session, PanelMember member) {
        return check(session.state(), member.isPresent(), member.hasScored());
    }

    static Decision check(HeldSeat seat) {
        return check(seat.state(), seat.present(), seat.scored());
    }

    private static Decision check(SessionState state, boolean present, boolean scored) {
        if (scored) {
            return Decision.refused(RoomRefusal.ALREADY_SUBMITTED);
        }
        return Decision.all(List.of(
                Decision.require(state == SessionState.SCORING, RoomRefusal.WRONG_STAGE, state),
                Decision.require(present, RoomRefusal.NOT_CHECKED_IN)));
    }
}
