package org.sunbid.evaluation.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** The operator admits to the pool, declines, suspends and lets back in; every decision against a person has a reason. */
@ApplicationScoped
public class DecideOnExpert {

    private final Experts experts;
    private final DatabaseClock clock;
    private final Audit audit;

    DecideOnExpert(Experts experts, DatabaseClock clock, Audit audit) {
        this.experts = experts;
        this.clock = clock;
        this.audit = audit;
    }

    /** Moves the expert to this state; refused when it does not follow from where they stand. */
    @Transactional
    public Outcome<ExpertState> decide(UUID expertId, ExpertState next, String reason) {
        Expert expert = experts.findById(expertId);
        if (expert == null) {
            return Outcome.refused(ExpertRefusal.UNKNOWN, expertId);
        }
        return check(expert, next, reason).then(() -> {
            expert.decide(next, reason.strip(), clock.now());
            audit.record("expert-decided", expertId.toString(), Map.of("state", next.name()));
            return next;
        });
    }

    private static Decision check(Expert expert, ExpertState next, String reason) {
        Set<ExpertState> before =
                switch (next) {
                    case APPLIED -> Set.of();
                    case ADMITTED -> Set.of(ExpertState.APPLIED, ExpertState.SUSPENDED, ExpertState.DECLINED);
                    case DECLINED -> Set.of(ExpertState.APPLIED);
                    case SUSPENDED -> Set.of(ExpertState.ADMITTED);
                };
        if (!before.contains(expert.state())) {
            return Decision.refused(ExpertRefusal.WRONG_STATE, expert.state(), next);
        }
        return next == ExpertState.ADMITTED
                ? MayBeAdmitted.check(expert.yearsInField(), expert.hasSeniorTitle())
                : Decision.require(!reason.isBlank(), ExpertRefusal.REASON_MISSING);
    }
}
