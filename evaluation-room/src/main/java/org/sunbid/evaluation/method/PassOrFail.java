package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * 合格制 (REG 15, 18): applications for prequalification pass or fail in the review, by the published criteria alone. Nothing
 * is scored and nobody is ranked; whoever passes may bid, and there is no limit to how many do.
 */
public record PassOrFail() implements Method {

    @Override
    public EvaluationMethod name() {
        return EvaluationMethod.PREQUALIFICATION;
    }

    @Override
    public BigDecimal pricePoints() {
        return BigDecimal.ZERO;
    }

    @Override
    public boolean scored() {
        return false;
    }

    @Override
    public Evaluation evaluate(List<JudgedBid> bids) {
        return Evaluation.empty();
    }
}
