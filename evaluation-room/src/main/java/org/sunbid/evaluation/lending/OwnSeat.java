package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.CandidateState;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

/** Finds what another city asked of the expert who is logged in; anybody else's is unknown. In the caller's transaction. */
@ApplicationScoped
class OwnSeat {

    private final Experts experts;
    private final Lendings lendings;
    private final LentExperts lent;

    OwnSeat(Experts experts, Lendings lendings, LentExperts lent) {
        this.experts = experts;
        this.lendings = lendings;
        this.lent = lent;
    }

    /** The expert, the lending (held) and their place in it. */
    record Found(Expert expert, Lending lending, LentExpert seat) {}

    /** A seat that the expert has accepted, in a session that may be going on. */
    Outcome<Found> accepted(Actor actor, UUID invitation, Instant now) {
        Optional<Found> found = find(actor, invitation);
        if (found.isEmpty()) {
            return Outcome.refused(LendingRefusal.UNKNOWN_INVITATION, invitation);
        }
        return Decision.all(List.of(
                        Decision.require(
                                found.get().seat().state() == CandidateState.ACCEPTED, LendingRefusal.NOT_ACCEPTED),
                        Decision.require(found.get().lending().isOpenAt(now), LendingRefusal.OUTSIDE_WINDOW)))
                .then(found::get);
    }

    Optional<Found> find(Actor actor, UUID invitation) {
        Optional<Expert> self = experts.ofAccount(actor.accountId());
        Optional<UUID> lending = lent.findByIdOptional(invitation).map(LentExpert::lendingId);
        Optional<Lending> held = lending.flatMap(lendings::held);
        Optional<LentExpert> seat = held.flatMap(found -> lent.findByIdOptional(invitation));
        seat.ifPresent(found -> lent.getEntityManager().refresh(found));
        return seat.filter(found -> found.state() != CandidateState.LISTED)
                .filter(found -> self.filter(expert -> expert.id().equals(found.expertId()))
                        .isPresent())
                .map(found -> new Found(self.get(), held.get(), found));
    }
}
