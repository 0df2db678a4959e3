package org.sunbid.evaluation.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.ExpertRefusal;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.evaluation.panel.Organisation;
import org.sunbid.evaluation.panel.TieKind;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** An expert declares a tie to an organisation, or that one has ended. Counts for every draw from then on. */
@ApplicationScoped
public class DeclareTie {

    private final Experts experts;
    private final ExpertTies ties;
    private final DatabaseClock clock;
    private final Audit audit;

    DeclareTie(Experts experts, ExpertTies ties, DatabaseClock clock, Audit audit) {
        this.experts = experts;
        this.ties = ties;
        this.clock = clock;
        this.audit = audit;
    }

    /** Declares; refused for who is not in the pool. */
    @Transactional
    public Outcome<UUID> declare(Actor person, Organisation organisation, TieKind kind) {
        Expert expert = experts.ofAccount(person.accountId()).orElse(null);
        if (expert == null) {
            return Outcome.refused(ExpertRefusal.UNKNOWN, person.accountId());
        }
        ExpertTie tie = new ExpertTie(expert.id(), organisation, kind, clock.now());
        ties.persist(tie);
        audit.record("tie-declared", expert.id().toString(), Map.of("kind", kind.name()));
        return Outcome.done(tie.id());
    }

    /** Ends a tie of the expert's own. */
    @Transactional
    public Outcome<UUID> end(Actor person, UUID tieId) {
        Expert expert = experts.ofAccount(person.accountId()).orElse(null);
        ExpertTie tie = ties.findById(tieId);
        if (expert == null || tie == null || !tie.expertId().equals(expert.id())) {
            return Outcome.refused(ExpertRefusal.UNKNOWN, tieId);
        }
        tie.end(clock.now());
        audit.record(
                "tie-ended", expert.id().toString(), Map.of("kind", tie.kind().name()));
        return Outcome.done(tieId);
    }
}
