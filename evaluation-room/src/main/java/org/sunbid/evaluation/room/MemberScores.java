package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Points that members gave. Nobody reads another's before {@code panel.ScoreSeal} is broken. */
@ApplicationScoped
public class MemberScores implements PanacheRepositoryBase<MemberScore, UUID> {

    /** Every score on a lot, void ones included. */
    public List<MemberScore> ofLot(String lotCode) {
        return list("lotCode", lotCode);
    }

    /** One member's. */
    public List<MemberScore> of(PanelMember member) {
        return list("memberId", member.id());
    }

    /** One member's for one item of one bid. */
    public Optional<MemberScore> of(PanelMember member, UUID bidId, int item) {
        return find("memberId = ?1 and bidId = ?2 and item = ?3", member.id(), bidId, item)
                .firstResultOptional();
    }
}
