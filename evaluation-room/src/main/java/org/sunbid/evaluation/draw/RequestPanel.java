package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.trading.tender.LotSheet;

/**
 * The host asks for a panel: kinds and numbers, never persons (REG 46). The platform freezes and hashes the lists and
 * commits to its share of the chance, before it knows the host's.
 */
@ApplicationScoped
public class RequestPanel {

    /** The platform's name in a draw. */
    static final String PLATFORM = "platform";

    private final HostedLots lots;
    private final SuitableExperts pool;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final DatabaseClock clock;
    private final Audit audit;

    RequestPanel(
            HostedLots lots,
            SuitableExperts pool,
            PanelDraws draws,
            Candidates candidates,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.pool = pool;
        this.draws = draws;
        this.candidates = candidates;
        this.clock = clock;
        this.audit = audit;
    }

    /** Freezes the lists. A draw that ran short may be given up by asking anew. */
    @Transactional
    public Outcome<UUID> request(Actor actor, String lotCode, List<Quota> quotas, boolean demanding) {
        Optional<LotSheet> found = lots.hostedBy(actor, lotCode);
        if (found.isEmpty()) {
            return Outcome.refused(DrawRefusal.UNKNOWN_LOT, lotCode);
        }
        LotSheet lot = found.get();
        Optional<PanelDraw> earlier = draws.held(lotCode);
        Decision decision = Decision.all(List.of(
                MayRequestPanel.check(lot, quotas, demanding),
                Decision.require(
                        earlier.isEmpty() || earlier.get().state() == DrawState.SHORT, DrawRefusal.ALREADY_REQUESTED)));
        List<List<Expert>> lists =
                quotas.stream().map(quota -> pool.available(lot, quota)).toList();
        return Decision.all(List.of(decision, enough(quotas, lists))).then(() -> {
            earlier.ifPresent(PanelDraw::giveUp);
            draws.flush();
            return freeze(lot, actor, quotas, lists).id();
        });
    }

    private PanelDraw freeze(LotSheet lot, Actor actor, List<Quota> quotas, List<List<Expert>> lists) {
        PanelDraw.Secrets secrets = new PanelDraw.Secrets(
                Nonce.random("salt").value(), Nonce.random(PLATFORM).value());
        PanelDraw draw = new PanelDraw(lot, actor.uscc().orElseThrow(), secrets, clock.now());
        List<Candidate> listed = new ArrayList<>();
        for (int number = 0; number < quotas.size(); number++) {
            Quota quota = quotas.get(number);
            List<Candidate> ofQuota = new ArrayList<>();
            for (Expert expert : lists.get(number)) {
                ofQuota.add(new Candidate(draw, number, Handles.of(secrets.salt(), expert.id()), expert.id()));
            }
            DrawRequest request = Subjects.request(draw, number, quota.seats(), ofQuota);
            draw.freeze(new FrozenQuota(
                    quota.specialty(),
                    quota.region(),
                    quota.seats(),
                    request.hash(),
                    new Nonce(PLATFORM, secrets.nonce()).commitment(request)));
            listed.addAll(ofQuota);
        }
        draws.persistAndFlush(draw);
        candidates.persist(listed);
        audit.record("panel-requested", lot.lotCode(), Map.of("seats", String.valueOf(draw.seats())));
        return draw;
    }

    /** Each list is long enough, and so are all together when somebody stands on several. */
    private static Decision enough(List<Quota> quotas, List<List<Expert>> lists) {
        List<Reason> reasons = new ArrayList<>();
        for (int number = 0; number < quotas.size(); number++) {
            Quota quota = quotas.get(number);
            int available = lists.get(number).size();
            if (available < quota.seats()) {
                reasons.add(Reason.of(DrawRefusal.TOO_FEW_CANDIDATES, quota.specialty(), quota.seats(), available));
            }
        }
        int seats = quotas.stream().mapToInt(Quota::seats).sum();
        long persons =
                lists.stream().flatMap(List::stream).map(Expert::id).distinct().count();
        if (reasons.isEmpty() && persons < seats) {
            reasons.add(Reason.of(DrawRefusal.TOO_FEW_CANDIDATES, "*", seats, persons));
        }
        return reasons.isEmpty() ? Decision.accepted() : new Decision.Refused(reasons);
    }
}
