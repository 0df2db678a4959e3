package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Votes of the preliminary evaluation. */
@ApplicationScoped
public class ReviewVotes implements PanacheRepositoryBase<ReviewVote, UUID> {

    /** Every vote on a lot, void ones included. */
    public List<ReviewVote> ofLot(String lotCode) {
        return list("lotCode", lotCode);
    }

    /** One member's. */
    public List<ReviewVote> of(PanelMember member) {
        return list("memberId", member.id());
    }

    /** One member's on one item of one bid. */
    public Optional<ReviewVote> of(PanelMember member, UUID bidId, String item) {
        return find("memberId = ?1 and bidId = ?2 and item = ?3", member.id(), bidId, item)
                .firstResultOptional();
    }
}
