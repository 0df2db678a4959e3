package org.sunbid.supervision.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.sunbid.network.message.OpenedCoefficient;
import org.sunbid.supervision.tender.LotStory;
import org.sunbid.supervision.tender.TenderStory;

/**
 * A coefficient that the tender document leaves to chance is the one that was drawn before this platform. Openings are told to
 * everybody and draws to supervision, on chains of their own, so it is looked at with the report, which follows the draw on its chain.
 */
final class CoefficientNotDrawn implements Indicator {

    @Override
    public List<Finding> findings(TenderStory story, Watch watch) {
        return story.lots().stream()
                .filter(lot -> lot.evaluated().isPresent())
                .flatMap(lot -> lot(lot, story))
                .toList();
    }

    private static Stream<Finding> lot(LotStory lot, TenderStory story) {
        HeldDraws draws = HeldDraws.of(lot);
        return lot.held().stream().flatMap(held -> held.coefficients().stream()
                .filter(coefficient -> !isDrawn(coefficient, draws))
                .map(coefficient -> Finding.of(
                        IndicatorKind.COEFFICIENT_NOT_DRAWN,
                        lot.code(),
                        story.evidence(held),
                        coefficient.name(),
                        coefficient.value())));
    }

    private static boolean isDrawn(OpenedCoefficient coefficient, HeldDraws draws) {
        return draws.single(coefficient.transcriptSha256())
                .filter(transcript -> transcript.picked().equals(List.of(coefficient.value())))
                .isPresent();
    }
}
