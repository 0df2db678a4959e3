package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunbid.network.message.DrawsUsed;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.RankedBid;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/** Equals that were parted by draw stand in the order that was drawn before this platform. */
final class TieNotDrawn implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream().flatMap(lot -> lot(lot, story).stream()).toList();
    }

    private static Optional<Finding> lot(LotStory lot, TenderStory story) {
        return lot.evaluated()
                .filter(report -> usedADraw(report) && !isAsDrawn(lot, report))
                .map(report -> Finding.of(
                        IndicatorKind.TIE_NOT_DRAWN,
                        lot.code(),
                        story.evidence(report),
                        report.draws().tieSha256()));
    }

    private static boolean usedADraw(EvaluationReported report) {
        return report.draws() != null && report.draws().tieSha256() != null;
    }

    private static boolean isAsDrawn(LotStory lot, EvaluationReported report) {
        DrawsUsed draws = report.draws();
        Map<String, Integer> ranks = report.ranking().stream()
                .collect(Collectors.toMap(
                        bid -> HeldDraws.name(draws.tieSalt(), bid.bid()), RankedBid::rank, (one, other) -> one));
        return HeldDraws.of(lot)
                .published(draws.tieSha256())
                .filter(transcripts -> transcripts.stream().allMatch(transcript -> isRising(transcript, ranks::get)))
                .isPresent();
    }

    private static boolean isRising(DrawTranscript transcript, Function<String, Integer> rank) {
        int before = 0;
        for (String name : transcript.order()) {
            Integer next = rank.apply(name);
            if (next == null || next <= before) {
                return false;
            }
            before = next;
        }
        return true;
    }
}
