package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.city.Cities;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.trading.tender.LotSheet;

/**
 * The host asks for a panel: kinds and numbers, never persons (REG 46). The lists are frozen and hashed, and a joint draw
 * is opened: the platform binds itself to its share of the chance before it knows anybody else's.
 */
@ApplicationScoped
public class RequestPanel {

    private final HostedLots lots;
    private final SuitableExperts pool;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final FreezeLists freezing;
    private final AskLenders lenders;
    private final BorrowedSeats seats;
    private final Cities cities;
    private final DatabaseClock clock;
    private final Audit audit;

    RequestPanel(
            HostedLots lots,
            SuitableExperts pool,
            PanelDraws draws,
            Candidates candidates,
            FreezeLists freezing,
            AskLenders lenders,
            BorrowedSeats seats,
            Cities cities,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.pool = pool;
        this.draws = draws;
        this.candidates = candidates;
        this.freezing = freezing;
        this.lenders = lenders;
        this.seats = seats;
        this.cities = cities;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Freezes the lists; where another city is asked for experts, once it has frozen its own. A draw that ran short, or waits
     * for another city, may be given up by asking anew.
     */
    @Transactional
    public Outcome<UUID> request(Actor actor, String lotCode, List<Quota> quotas, boolean demanding) {
        Optional<LotSheet> found = lots.hostedBy(actor, lotCode);
        if (found.isEmpty()) {
            return Outcome.refused(DrawRefusal.UNKNOWN_LOT, lotCode);
        }
        LotSheet lot = found.get();
        Optional<PanelDraw> earlier = draws.held(lotCode);
        Decision decision = Decision.all(List.of(
                MayRequestPanel.check(lot, quotas, demanding, cities.lenderNames()),
                Decision.require(
                        earlier.filter(draw -> !draw.state().mayBeAskedAnew()).isEmpty(),
                        DrawRefusal.ALREADY_REQUESTED)));
        List<List<Expert>> lists = quotas.stream().map(quota -> own(lot, quota)).toList();
        return Decision.all(List.of(decision, enough(quotas, lists)))
                .then(() -> listed(lot, actor, quotas, lists))
                .flatMap(asked -> asked.draw().isListed()
                        ? freezing.freeze(lot, asked.draw(), asked.listed()).map(frozen -> asked)
                        : Outcome.done(asked))
                .map(asked -> {
                    earlier.ifPresent(this::giveUp);
                    draws.flush();
                    draws.persistAndFlush(asked.draw());
                    candidates.persist(asked.listed());
                    if (!asked.draw().isListed()) {
                        lenders.ask(lot, asked.draw());
                    }
                    audit.record(
                            "panel-requested",
                            lotCode,
                            Map.of("seats", String.valueOf(asked.draw().seats())));
                    return asked.draw().id();
                });
    }

    private List<Expert> own(LotSheet lot, Quota quota) {
        return quota.isLent() ? List.of() : pool.available(lot, quota);
    }

    private void giveUp(PanelDraw draw) {
        draw.giveUp();
        seats.giveBackAll(draw, clock.now());
    }

    /** A draw with everybody on its own lists. */
    private record Asked(PanelDraw draw, List<Candidate> listed) {}

    private Asked listed(LotSheet lot, Actor actor, List<Quota> quotas, List<List<Expert>> lists) {
        String salt = Nonce.random("salt").value();
        PanelDraw draw = new PanelDraw(lot, actor.uscc().orElseThrow(), salt, clock.now());
        draw.ask(quotas);
        List<Candidate> listed = new ArrayList<>();
        for (int number = 0; number < quotas.size(); number++) {
            for (Expert expert : lists.get(number)) {
                listed.add(new Candidate(draw, number, Handles.of(salt, expert.id()), expert.id()));
            }
        }
        return new Asked(draw, listed);
    }

    /** Each list is long enough, and so are all together when somebody stands on several. */
    private static Decision enough(List<Quota> quotas, List<List<Expert>> lists) {
        List<Reason> reasons = new ArrayList<>();
        for (int number = 0; number < quotas.size(); number++) {
            Quota quota = quotas.get(number);
            int available = lists.get(number).size();
            if (!quota.isLent() && available < quota.seats()) {
                reasons.add(Reason.of(DrawRefusal.TOO_FEW_CANDIDATES, quota.specialty(), quota.seats(), available));
            }
        }
        int seats = quotas.stream()
                .filter(quota -> !quota.isLent())
                .mapToInt(Quota::seats)
                .sum();
        long persons =
                lists.stream().flatMap(List::stream).map(Expert::id).distinct().count();
        if (reasons.isEmpty() && persons < seats) {
            reasons.add(Reason.of(DrawRefusal.TOO_FEW_CANDIDATES, "*", seats, persons));
        }
        return reasons.isEmpty() ? Decision.accepted() : new Decision.Refused(reasons);
    }
}
