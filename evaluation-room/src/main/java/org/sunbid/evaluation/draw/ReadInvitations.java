package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.platform.login.Actor;
import org.sunbid.trading.tender.ReadLot;

/** The open invitations of the expert who is logged in. */
@ApplicationScoped
public class ReadInvitations {

    private final Experts experts;
    private final Candidates candidates;
    private final ReadLot lots;

    ReadInvitations(Experts experts, Candidates candidates, ReadLot lots) {
        this.experts = experts;
        this.candidates = candidates;
        this.lots = lots;
    }

    /** Newest first. */
    @Transactional
    public List<Invitation> waitingFor(Actor actor) {
        return experts.ofAccount(actor.accountId()).map(expert -> candidates.waitingFor(expert.id())).stream()
                .flatMap(List::stream)
                .map(this::invitation)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Invitation> invitation(Candidate candidate) {
        return lots.find(candidate.lotCode())
                .map(lot -> new Invitation(
                        candidate.id(),
                        lot.lotCode(),
                        lot.tenderName(),
                        lot.lotName(),
                        lot.category(),
                        lot.tenderee().name(),
                        candidate.invitedAt().orElseThrow()));
    }
}
