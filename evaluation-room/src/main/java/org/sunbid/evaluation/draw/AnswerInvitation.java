package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A drawn expert accepts, or refuses with a reason; the next in drawn order is asked in their stead. */
@ApplicationScoped
public class AnswerInvitation {

    private final Experts experts;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final FillSeats seats;
    private final Event<SeatTaken> taken;
    private final DatabaseClock clock;
    private final Audit audit;

    AnswerInvitation(
            Experts experts,
            PanelDraws draws,
            Candidates candidates,
            FillSeats seats,
            Event<SeatTaken> taken,
            DatabaseClock clock,
            Audit audit) {
        this.experts = experts;
        this.draws = draws;
        this.candidates = candidates;
        this.seats = seats;
        this.taken = taken;
        this.clock = clock;
        this.audit = audit;
    }

    /** Will sit. */
    @Transactional
    public Outcome<String> accept(Actor actor, UUID invitation) {
        return answer(actor, invitation, "invitation-accepted", (candidate, now) -> {
            candidate.accept(now);
            taken.fire(new SeatTaken(candidate));
        });
    }

    /** Will not sit. */
    @Transactional
    public Outcome<String> refuse(Actor actor, UUID invitation, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(DrawRefusal.REASON_MISSING);
        }
        return answer(
                actor, invitation, "invitation-refused", (candidate, now) -> candidate.refuse(reason.strip(), now));
    }

    private Outcome<String> answer(Actor actor, UUID invitation, String act, BiConsumer<Candidate, Instant> change) {
        Optional<UUID> self = experts.ofAccount(actor.accountId()).map(Expert::id);
        Optional<Candidate> asked = Optional.ofNullable(candidates.findById(invitation))
                .filter(candidate -> self.filter(candidate.expertId()::equals).isPresent())
                .filter(candidate -> candidate.state() != CandidateState.LISTED);
        Optional<PanelDraw> draw = asked.flatMap(candidate -> draws.held(candidate.lotCode()));
        if (asked.isEmpty() || draw.isEmpty()) {
            return Outcome.refused(DrawRefusal.UNKNOWN_INVITATION, invitation);
        }
        Candidate candidate = asked.get();
        candidates.getEntityManager().refresh(candidate);
        if (candidate.state() != CandidateState.INVITED) {
            return Outcome.refused(DrawRefusal.ALREADY_ANSWERED);
        }
        Instant now = clock.now();
        change.accept(candidate, now);
        candidates.flush();
        seats.fill(draw.get(), now);
        audit.recordUnnamed(act, candidate.lotCode(), Map.of());
        return Outcome.done(candidate.lotCode());
    }
}
