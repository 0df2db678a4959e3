package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.CandidateState;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.evaluation.expert.Experts;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The expert says at which workstation of this city they sit, and the site's host, an operator here, looks who it is. Before that
 * nobody at the site learns who was lent.
 */
@ApplicationScoped
public class ArriveAtSite {

    private final OwnSeat own;
    private final Experts experts;
    private final Lendings lendings;
    private final LentExperts lent;
    private final DatabaseClock clock;
    private final Audit audit;

    ArriveAtSite(OwnSeat own, Experts experts, Lendings lendings, LentExperts lent, DatabaseClock clock, Audit audit) {
        this.own = own;
        this.experts = experts;
        this.lendings = lendings;
        this.lent = lent;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Somebody who sits at a workstation.
     *
     * @param id to confirm with
     * @param workstation code of it
     * @param name who they say they are
     * @param employer where they work
     * @param lot of the session
     * @param arrivedAt since when
     * @param confirmed the site has looked
     */
    public record Seated(
            UUID id,
            String workstation,
            String name,
            String employer,
            String lot,
            Instant arrivedAt,
            boolean confirmed) {}

    /** The expert sits down, within the session's window only; sitting down elsewhere has to be looked at anew. */
    @Transactional
    public Outcome<String> arrive(Actor actor, UUID seat, String workstation) {
        Instant now = clock.now();
        return own.accepted(actor, seat, now).map(found -> {
            found.seat().arrive(workstation, now);
            audit.recordUnnamed("away-arrived", found.lending().lotCode(), Map.of("workstation", workstation));
            return found.lending().lotCode();
        });
    }

    /** Who sits at workstations here, for sessions that may be going on. */
    @Transactional
    public List<Seated> seated() {
        Instant now = clock.now();
        return lent.arrived().stream()
                .flatMap(seat ->
                        lendings.findByIdOptional(seat.lendingId()).filter(lending -> lending.isOpenAt(now)).stream()
                                .map(lending -> line(seat, lending)))
                .toList();
    }

    /** The site's host has looked who sits there. */
    @Transactional
    public Outcome<String> confirm(UUID seat) {
        Optional<LentExpert> found = lent.findByIdOptional(seat)
                .filter(one -> one.state() == CandidateState.ACCEPTED)
                .filter(one -> one.arrivedAt().isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(LendingRefusal.UNKNOWN_INVITATION, seat);
        }
        found.get().confirm(clock.now());
        String lot = lendings.findById(found.get().lendingId()).lotCode();
        audit.record(
                "identity-confirmed",
                lot,
                Map.of("workstation", found.get().workstation().orElse("")));
        return Outcome.done(lot);
    }

    private Seated line(LentExpert seat, Lending lending) {
        Expert expert = experts.findById(seat.expertId());
        return new Seated(
                seat.id(),
                seat.workstation().orElse(""),
                expert.name(),
                expert.employer().name(),
                lending.lotCode(),
                seat.arrivedAt().orElseThrow(),
                seat.isConfirmed());
    }
}
