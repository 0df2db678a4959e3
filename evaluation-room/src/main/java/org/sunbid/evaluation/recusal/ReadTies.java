package org.sunbid.evaluation.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.platform.login.Actor;

/** The ties of the expert who is logged in; nobody else is shown any. */
@ApplicationScoped
public class ReadTies {

    private final Experts experts;
    private final ExpertTies ties;

    ReadTies(Experts experts, ExpertTies ties) {
        this.experts = experts;
        this.ties = ties;
    }

    /** One's own, in the order they were declared. */
    @Transactional
    public List<ExpertTie> of(Actor actor) {
        return experts.ofAccount(actor.accountId())
                .map(expert -> ties.of(expert.id()))
                .orElse(List.of());
    }
}
