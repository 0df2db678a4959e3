package org.sunbid.evaluation.room;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** When a member may vote, and which votes hold. A vote against a bid needs its reason (REG 51: grounds, no others). */
final class MayReview {

    private MayReview() {}

    static Decision check(PanelSession session, PanelMember member) {
        if (session.state() != SessionState.REVIEW) {
            return Decision.refused(RoomRefusal.WRONG_STAGE, session.state());
        }
        return Decision.all(List.of(
                Decision.require(member.isPresent(), RoomRefusal.NOT_CHECKED_IN),
                Decision.require(!member.hasReviewed(), RoomRefusal.ALREADY_SUBMITTED)));
    }

    static Decision check(GivenVote vote, CaseFile file) {
        return Decision.all(List.of(
                Decision.require(file.bid(vote.bid()).isPresent(), RoomRefusal.UNKNOWN_BID, vote.bid()),
                Decision.require(file.checks().item(vote.item()).isPresent(), RoomRefusal.UNKNOWN_ITEM, vote.item()),
                Decision.require(vote.passed() || !vote.reason().isBlank(), RoomRefusal.REASON_MISSING)));
    }
}
