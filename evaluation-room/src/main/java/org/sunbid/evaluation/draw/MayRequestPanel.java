package org.sunbid.evaluation.draw;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sunbid.evaluation.expert.Specialties;
import org.sunbid.evaluation.panel.PanelComposition;
import org.sunbid.evaluation.panel.PanelNeed;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;

/** What a request for a panel must satisfy before anybody is listed. */
final class MayRequestPanel {

    private MayRequestPanel() {}

    static Decision check(LotSheet lot, List<Quota> quotas, boolean demanding, Set<String> lenders) {
        int seats = quotas.stream().mapToInt(Quota::seats).sum();
        PanelNeed need =
                new PanelNeed(lot.category() == TradeCategory.GOVERNMENT_PROCUREMENT, lot.estimate(), demanding);
        return Decision.all(Stream.concat(
                        Stream.of(standing(lot), new PanelComposition(seats, 0).check(need)),
                        quotas.stream().map(quota -> known(quota, lenders)))
                .toList());
    }

    /** Bids must be open: only then are the bidders known from whom experts must keep away. */
    static Decision standing(LotSheet lot) {
        return lot.suspended()
                ? Decision.refused(DrawRefusal.SUSPENDED)
                : Decision.require(lot.state() == LotState.OPENED, DrawRefusal.NOT_OPENED, lot.state());
    }

    private static Decision known(Quota quota, Set<String> lenders) {
        return Decision.all(List.of(
                Decision.require(
                        Specialties.find(quota.specialty()).isPresent(),
                        DrawRefusal.UNKNOWN_SPECIALTY,
                        quota.specialty()),
                Decision.require(
                        !quota.isLent() || lenders.contains(quota.lender()),
                        DrawRefusal.UNKNOWN_LENDER,
                        quota.lender())));
    }
}
