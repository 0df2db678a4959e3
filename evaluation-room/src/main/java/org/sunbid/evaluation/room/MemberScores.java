package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Points that members gave. Nobody reads another's before {@code panel.ScoreSeal} is broken. */
@ApplicationScoped
class MemberScores implements PanacheRepositoryBase<MemberScore, UUID> {

    /** Every score on a lot, void ones included. */
    List<MemberScore> ofLot(String lotCode) {
        return list("lotCode", lotCode);
    }

    /** Those that stand readable in a session that has not shown them. */
    List<MemberScore> readableBeforeTheyAreShown() {
        return list(
                "points is not null and lotCode in (select lotCode from PanelSession where state in ?1)",
                List.of(SessionState.GATHERING, SessionState.REVIEW, SessionState.SCORING));
    }

    /** One member's for these bids. */
    List<MemberScore> of(PanelMember member, Set<UUID> bids) {
        return list("memberId = ?1 and bidId in ?2", member.id(), bids);
    }

    /** One member's for one item of one bid. */
    Optional<MemberScore> of(PanelMember member, UUID bidId, int item) {
        return find("memberId = ?1 and bidId = ?2 and item = ?3", member.id(), bidId, item)
                .firstResultOptional();
    }
}
