package org.sunbid.trading.prequalification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.language.Words;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.PrequalifiedBy;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.worklist.WorkItem;
import org.sunbid.trading.worklist.WorklistSource;

/**
 * Tells applicants: that their result is there, for as long as a complaint about it may be made (REG 60), and that the tender
 * of which they passed the prequalification takes bids: the invitation (投标邀请, REG 19).
 */
@ApplicationScoped
public class PrequalificationWork implements WorklistSource {

    private static final Duration NEWS = Duration.ofDays(10);

    private final ReadLot lots;
    private final PrequalificationResults results;
    private final DatabaseClock clock;

    PrequalificationWork(ReadLot lots, PrequalificationResults results, DatabaseClock clock) {
        this.lots = lots;
        this.results = results;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkItem> waitingFor(Actor actor, Locale locale) {
        if (!actor.is(Role.BIDDER) || actor.uscc().isEmpty()) {
            return List.of();
        }
        String uscc = actor.uscc().get();
        PrequalificationMessages words = Words.in(PrequalificationMessages.class, locale);
        return Stream.concat(invitations(uscc, words.work_invited()), news(uscc, words.work_result()))
                .toList();
    }

    private Stream<WorkItem> invitations(String uscc, String task) {
        Set<String> passed = new HashSet<>(results.passedBy(uscc));
        return passed.isEmpty()
                ? Stream.empty()
                : lots.standingIn(LotState.BIDDING).stream()
                        .filter(lot -> PrequalifiedBy.lot(lot.parameters(), lot.lotCode())
                                .filter(passed::contains)
                                .isPresent())
                        .map(lot -> new WorkItem(
                                task, lot.lotName(), "/tenders/" + lot.tenderCode(), Optional.of(lot.deadline())));
    }

    private Stream<WorkItem> news(String uscc, String task) {
        return results.since(clock.now().minus(NEWS), uscc).stream()
                .map(result -> lots.find(result.lotCode()))
                .flatMap(Optional::stream)
                .map(lot -> new WorkItem(task, lot.lotName(), page(lot), Optional.empty()));
    }

    private static String page(LotSheet lot) {
        return "/lots/" + lot.lotCode() + "/prequalification/result";
    }
}
