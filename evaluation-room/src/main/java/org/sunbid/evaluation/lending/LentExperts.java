package org.sunbid.evaluation.lending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.CandidateState;

/** Everyone on lists that were frozen for other cities; read by the lending alone. */
@ApplicationScoped
class LentExperts implements PanacheRepositoryBase<LentExpert, UUID> {

    private static final int MOST = 200;

    /** Of one list, by place. */
    List<LentExpert> of(Lending lending) {
        return list("lendingId = ?1 order by place", lending.id());
    }

    /** How many of a list are in this state. */
    long count(Lending lending, CandidateState state) {
        return count("lendingId = ?1 and state = ?2", lending.id(), state);
    }

    /** The next of a list in drawn order who was not asked yet, for this list or another of the same panel. */
    Optional<LentExpert> next(Lending lending) {
        return find(
                        "lendingId = ?1 and state = ?2 and expertId not in (select other.expertId from LentExpert other"
                                + " where other.panel = ?3 and other.state <> ?2) order by place",
                        lending.id(),
                        CandidateState.LISTED,
                        lending.panel())
                .firstResultOptional();
    }

    /** Those asked before this moment who have not answered. */
    List<LentExpert> silentSince(Lending lending, Instant moment) {
        return list(
                "lendingId = ?1 and state = ?2 and invitedAt <= ?3 order by place",
                lending.id(),
                CandidateState.INVITED,
                moment);
    }

    /** The seat with this name on a list. */
    Optional<LentExpert> seat(Lending lending, String drawnAs) {
        return find("lendingId = ?1 and drawnAs = ?2", lending.id(), drawnAs).firstResultOptional();
    }

    /** Those who sit at a workstation of this city's and have not been let go from their seat; 200 at most. */
    List<LentExpert> arrived() {
        return find("state = ?1 and arrivedAt is not null order by arrivedAt desc", CandidateState.ACCEPTED)
                .page(0, MOST)
                .list();
    }

    /** Open invitations and seats of an expert, newest first. */
    List<LentExpert> concerning(UUID expertId) {
        return list(
                "expertId = ?1 and state in ?2 order by invitedAt desc",
                expertId,
                List.of(CandidateState.INVITED, CandidateState.ACCEPTED));
    }
}
