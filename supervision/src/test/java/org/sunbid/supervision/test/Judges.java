package org.sunbid.supervision.test;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.sunbid.network.message.EvaluationReported;
import org.sunbid.network.message.ExpertPoints;
import org.sunbid.network.message.PanelMember;
import org.sunbid.network.message.PanelPoints;

/**
 * Five experts who judge three bids out of 60 points: four alike, 48, 42 and 36; the fifth gives the third 54 and the others the
 * same as the four. In per cent: 30 above the others for the third, 0 for the rest; 10 on average, so 20 to the third.
 *
 * @param family tells these experts from those of other tests
 */
public record Judges(String family) {

    private static final List<String> ALIKE = List.of("48", "42", "36");
    private static final List<String> LEANING = List.of("48", "42", "54");

    /** The handle of one, from 1 to 5. */
    public String expert(int number) {
        return "00000000-0000-4000-8000-0000000" + family + "00" + number;
    }

    /** Their report on a deal, which tells their points or does not. */
    public EvaluationReported report(Deal deal, boolean points) {
        EvaluationReported report = deal.evaluated();
        return new EvaluationReported(
                report.tender(),
                report.lot(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> new PanelMember(expert(number), "王建国", "530100", "云南省建筑设计研究院"))
                        .toList(),
                report.ranking(),
                report.transcript(),
                report.report(),
                points ? points() : null,
                report.draws(),
                report.at());
    }

    private PanelPoints points() {
        return new PanelPoints(
                new BigDecimal("60"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> given(expert(number), number == 5 ? LEANING : ALIKE))
                        .toList());
    }

    private static ExpertPoints given(String expert, List<String> points) {
        return new ExpertPoints(expert, points.stream().map(BigDecimal::new).toList());
    }
}
