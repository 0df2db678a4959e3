package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sunbid.evaluation.expert.Expert;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.Nonce;
import org.sunbid.trading.draw.OpenDraw;
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
    private final OpenDraw openDraw;
    private final DatabaseClock clock;
    private final Audit audit;

    RequestPanel(
            HostedLots lots,
            SuitableExperts pool,
            PanelDraws draws,
            Candidates candidates,
            OpenDraw openDraw,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.pool = pool;
        this.draws = draws;
        this.candidates = candidates;
        this.openDraw = openDraw;
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
        return Decision.all(List.of(decision, enough(quotas, lists)))
                .then(() -> freeze(lot, actor, quotas, lists))
                .flatMap(Function.identity())
                .map(frozen -> {
                    earlier.ifPresent(PanelDraw::giveUp);
                    draws.flush();
                    draws.persistAndFlush(frozen.draw());
                    candidates.persist(frozen.listed());
                    audit.record(
                            "panel-requested",
                            lotCode,
                            Map.of("seats", String.valueOf(frozen.draw().seats())));
                    return frozen.draw().id();
                });
    }

    /** A draw with everybody on its lists. */
    private record Frozen(PanelDraw draw, List<Candidate> listed) {}

    private Outcome<Frozen> freeze(LotSheet lot, Actor actor, List<Quota> quotas, List<List<Expert>> lists) {
        String salt = Nonce.random("salt").value();
        PanelDraw draw = new PanelDraw(lot, actor.uscc().orElseThrow(), salt, clock.now());
        List<Candidate> listed = new ArrayList<>();
        List<DrawRequest> requests = new ArrayList<>();
        for (int number = 0; number < quotas.size(); number++) {
            List<Candidate> ofQuota = new ArrayList<>();
            for (Expert expert : lists.get(number)) {
                ofQuota.add(new Candidate(draw, number, Handles.of(salt, expert.id()), expert.id()));
            }
            requests.add(Subjects.request(draw, number, quotas.get(number).seats(), ofQuota));
            listed.addAll(ofQuota);
        }
        return openDraw.open(lot, DrawPurpose.PANEL, requests).map(opened -> {
            draw.freeze(frozen(quotas, requests, opened.commitments()), opened.id());
            return new Frozen(draw, listed);
        });
    }

    private static List<FrozenQuota> frozen(List<Quota> quotas, List<DrawRequest> requests, List<String> commitments) {
        List<FrozenQuota> frozen = new ArrayList<>();
        for (int number = 0; number < quotas.size(); number++) {
            Quota quota = quotas.get(number);
            frozen.add(new FrozenQuota(
                    quota.specialty(),
                    quota.region(),
                    quota.seats(),
                    requests.get(number).hash(),
                    commitments.get(number)));
        }
        return frozen;
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
