package org.sunbid.evaluation.room;

import java.util.List;
import org.sunbid.platform.rule.Decision;

/** When a member may vote, and which votes hold. A vote against a bid needs its reason (REG 51: grounds, no others). */
final class MayReview {

    private MayReview() {}

    static Decision check(PanelSession session, PanelMember member) {
        boolean ofPrices = session.state() == SessionState.PRICE_REVIEW;
        if (session.state() != SessionState.REVIEW && !ofPrices) {
            return Decision.refused(RoomRefusal.WRONG_STAGE, session.state());
        }
        boolean submitted = ofPrices ? member.hasReviewedPrices() : member.hasReviewed();
        return Decision.all(List.of(
                Decision.require(member.isPresent(), RoomRefusal.NOT_CHECKED_IN),
                Decision.require(!submitted, RoomRefusal.ALREADY_SUBMITTED)));
    }

    static Decision check(GivenVote vote, CaseFile file) {
        boolean checked = file.checkedNow().stream().anyMatch(bid -> bid.bidId().equals(vote.bid()));
        return Decision.all(List.of(
                Decision.require(checked, RoomRefusal.UNKNOWN_BID, vote.bid()),
                Decision.require(file.checksNow().item(vote.item()).isPresent(), RoomRefusal.UNKNOWN_ITEM, vote.item()),
                Decision.require(vote.passed() || !vote.reason().isBlank(), RoomRefusal.REASON_MISSING)));
    }
}
