package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * 评标报告: the panel's result, for supervision.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param panel who judged
 * @param ranking best first, rejected ones last
 * @param transcript SHA-256 of the transcript of scores
 * @param report the signed report
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "EvaluationReported", version = 1)
public record EvaluationReported(
        String tender,
        String lot,
        List<PanelMember> panel,
        List<RankedBid> ranking,
        String transcript,
        DocumentLink report,
        Instant at)
        implements NetworkMessage {

    public EvaluationReported {
        panel = Lists.copy(panel);
        ranking = Lists.copy(ranking);
    }

    @Override
    public String subject() {
        return tender;
    }
}
