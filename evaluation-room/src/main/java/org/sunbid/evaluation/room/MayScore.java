package org.sunbid.evaluation.room;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** When a member may score: between the panel's review and their own submission, never after. */
final class MayScore {

    private MayScore() {}

    static Decision check(PanelSession session, PanelMember member) {
        if (member.hasScored()) {
            return Decision.refused(RoomRefusal.ALREADY_SUBMITTED);
        }
        return Decision.all(List.of(
                Decision.require(session.state() == SessionState.SCORING, RoomRefusal.WRONG_STAGE, session.state()),
                Decision.require(member.isPresent(), RoomRefusal.NOT_CHECKED_IN)));
    }
}
