package org.sunbid.network.message;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param points what each member gave; null from issuers that do not say, and where nothing was scored
 * @param draws by which the panel came together and equals were parted; null from issuers that do not say
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
        @JsonInclude(JsonInclude.Include.NON_NULL) PanelPoints points,
        DrawsUsed draws,
        Instant at)
        implements NetworkMessage {

    public EvaluationReported {
        panel = Lists.copy(panel);
        ranking = Lists.copy(ranking);
        if (points != null && !fits(points, ranking)) {
            throw new IllegalArgumentException("points for other bids than were ranked");
        }
    }

    private static boolean fits(PanelPoints points, List<RankedBid> ranking) {
        long ranked = ranking.stream().filter(bid -> !bid.rejected()).count();
        return points.experts().stream().allMatch(expert -> expert.points().size() == ranked);
    }

    @Override
    public String subject() {
        return tender;
    }
}
