package org.sunbid.trading.award;

import java.util.List;

/**
 * What the panel found, as the evaluation room hands it over. The report lies in the platform's file store.
 *
 * @param ranking every opened bid, ranked or rejected
 * @param reportSha256 the signed report
 * @param reportSize bytes
 */
public record EvaluationOutcome(List<RankedBid> ranking, String reportSha256, long reportSize) {

    public EvaluationOutcome {
        ranking = List.copyOf(ranking);
        if (ranking.isEmpty()) {
            throw new IllegalArgumentException("an evaluation ranks or rejects at least one bid");
        }
    }
}
