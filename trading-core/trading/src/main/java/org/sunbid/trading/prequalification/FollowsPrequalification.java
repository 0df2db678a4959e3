package org.sunbid.trading.prequalification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.PrequalifiedBy;
import org.sunbid.trading.tender.ReadLot;
import org.sunbid.trading.tender.TenderPart;
import org.sunbid.trading.tender.TenderSheet;

/**
 * A tender that names a prequalification is published only when that is one of the same tenderee, and every lot has its
 * counterpart there, of which at least three passed (REG 19). It is signed with the tender as one of its parameters.
 */
@ApplicationScoped
public class FollowsPrequalification implements TenderPart {

    private final ReadLot lots;

    FollowsPrequalification(ReadLot lots) {
        this.lots = lots;
    }

    @Override
    public Decision check(TenderSheet tender) {
        Optional<String> named = PrequalifiedBy.tender(tender.parameters());
        if (named.isEmpty()) {
            return Decision.accepted();
        }
        List<LotSheet> followed = lots.ofTender(named.get());
        boolean same = !followed.isEmpty()
                && followed.stream()
                        .allMatch(lot -> lot.method() == EvaluationMethod.PREQUALIFICATION
                                && lot.tenderee()
                                        .uscc()
                                        .equals(tender.tenderee().uscc()));
        if (!same) {
            return Decision.refused(PrequalificationRefusal.NOT_FOLLOWED, named.get());
        }
        return Decision.all(tender.lots().stream()
                .map(lot -> PrequalifiedBy.lot(tender.parameters(), lot.code()).orElseThrow())
                .map(code -> Decision.require(
                        followed.stream()
                                .anyMatch(lot -> lot.lotCode().equals(code) && lot.state() == LotState.PREQUALIFIED),
                        PrequalificationRefusal.NOT_ENDED,
                        code))
                .toList());
    }

    @Override
    public Map<String, Object> data(TenderSheet tender) {
        return Map.of();
    }
}
