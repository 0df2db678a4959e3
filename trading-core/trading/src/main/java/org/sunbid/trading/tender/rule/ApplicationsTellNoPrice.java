package org.sunbid.trading.tender.rule;

import java.util.ArrayList;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.TenderDraft;

/**
 * A prequalification asks for no money and names nobody: there is no price to cap and no bid to secure by a deposit
 * (REG 26), and applications are opened by their applicants' own keys alone, since custodians would learn who applied
 * (O20 21, 28).
 */
final class ApplicationsTellNoPrice {

    private ApplicationsTellNoPrice() {}

    static Decision check(TenderDraft draft) {
        if (draft.method() != EvaluationMethod.PREQUALIFICATION) {
            return Decision.accepted();
        }
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.require(
                !draft.releasePolicy().needsCustodians(),
                DraftRefusal.APPLICATION_WITHOUT_CUSTODIANS,
                draft.releasePolicy().policyName()));
        for (TenderDraft.LotDraft lot : draft.lots()) {
            decisions.add(Decision.require(
                    lot.priceCap() == null && lot.deposit().signum() == 0,
                    DraftRefusal.APPLICATION_WITHOUT_MONEY,
                    lot.name()));
        }
        return Decision.all(decisions);
    }
}
