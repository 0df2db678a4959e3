package org.sunbid.trading.prequalification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.FailLot;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTransition;

/**
 * The review committee's signed report comes back from the evaluation room: from here on each applicant can read its own
 * result (REG 19). Where fewer than three passed the lot has failed, which is made public without names or numbers.
 */
@ApplicationScoped
public class RecordReview {

    private final LotTransition transition;
    private final FailLot failing;
    private final PrequalificationResults results;
    private final ReasonTexts texts;
    private final DatabaseClock clock;
    private final Audit audit;

    RecordReview(
            LotTransition transition,
            FailLot failing,
            PrequalificationResults results,
            ReasonTexts texts,
            DatabaseClock clock,
            Audit audit) {
        this.transition = transition;
        this.failing = failing;
        this.results = results;
        this.texts = texts;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Keeps what became of every application, and moves the lot from evaluating to prequalified, or ends it.
     *
     * @throws IllegalArgumentException when the lot takes bids and no applications
     */
    @Transactional
    public Outcome<LotSheet> record(String lotCode, List<ReviewedApplication> reviewed) {
        boolean applies = transition
                .lock(lotCode)
                .filter(lot -> lot.method() == EvaluationMethod.PREQUALIFICATION)
                .isPresent();
        if (!applies) {
            throw new IllegalArgumentException("lot " + lotCode + " is no prequalification");
        }
        Outcome<LotSheet> moved = EnoughQualified.in(reviewed)
                ? transition.move(lotCode, LotState.PREQUALIFIED, (lot, now) -> {})
                : failing.fail(
                        lotCode,
                        PrequalificationRefusal.TOO_FEW_PASSED.code(),
                        texts.text(Reason.of(PrequalificationRefusal.TOO_FEW_PASSED), Locale.SIMPLIFIED_CHINESE));
        if (moved.reasons().isEmpty()) {
            keep(lotCode, reviewed);
        }
        return moved;
    }

    private void keep(String lotCode, List<ReviewedApplication> reviewed) {
        Instant now = clock.now();
        reviewed.forEach(application -> results.persist(new PrequalificationResult(lotCode, application, now)));
        audit.recordUnnamed("prequalification-recorded", lotCode, Map.of());
    }
}
