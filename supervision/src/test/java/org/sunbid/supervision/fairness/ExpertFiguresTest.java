package org.sunbid.supervision.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * Three panels alike, out of 50 points; all below in per cent of them.
 *
 * <pre>
 *            X   Y   Z   W
 * others    40  60  70  80   mean 62.5; squares 506.25 + 6.25 + 56.25 + 306.25 = 875; √(875 ÷ 4) = 14.790
 * expert    70  60  65  85   mean 70;   squares 0 + 100 + 25 + 225 = 350;              √(350 ÷ 4) =  9.354
 * difference +30  0  −5  +5   mean 7.5
 * pairs: X–Y and X–Z against, the other four alike: (4 − 2) ÷ 6 = 0.3333
 * leaning: X 30 − 7.5 = 22.5, Y −7.5, Z −12.5, W −2.5; Yunnan (X, Y) (22.5 − 7.5) ÷ 2 = 7.5, Guizhou (Z, W) −7.5
 * </pre>
 */
class ExpertFiguresTest {

    private static final String[] OTHERS = {"20", "30", "35", "40"};
    private static final String[] OWN = {"35", "30", "32.5", "42.5"};

    private final ExpertFigures figures = ExpertFigures.of(Sheets.EXPERT, sheets(3));

    @Test
    void spreadIsComparedWithThatOfTheOthers() {
        assertThat(figures.whole().orElseThrow().spread()).isCloseTo(9.354, within(0.001));
        assertThat(figures.whole().orElseThrow().othersSpread()).isCloseTo(14.790, within(0.001));
    }

    @Test
    void agreementIsWithThePanelWithoutTheExpert() {
        assertThat(figures.whole().orElseThrow().agreement().orElseThrow()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void leniencyIsWhatTheExpertGivesAboveTheOthers() {
        assertThat(figures.whole().orElseThrow().leniency()).isCloseTo(7.5, within(1e-9));
    }

    @Test
    void leaningToABidderLeavesTheGeneralLeniencyOut() {
        assertThat(figures.bidders()).extracting(ExpertFigures.Leaning::name).containsExactly("X", "Z", "Y", "W");
        assertThat(figures.bidders().get(0).difference()).isCloseTo(22.5, within(1e-9));
        assertThat(figures.bidders().get(1).difference()).isCloseTo(-12.5, within(1e-9));
        assertThat(figures.bidders().get(0).evidence()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void leaningToARegionGoesByTheProvinceOfRegistration() {
        assertThat(figures.regions())
                .extracting(ExpertFigures.Leaning::to, ExpertFigures.Leaning::bids)
                .containsExactly(tuple("520000", 6), tuple("530000", 6));
        assertThat(figures.regions().get(1).difference()).isCloseTo(7.5, within(1e-9));
    }

    @Test
    void onlyWhatLiesFarFromTheOthersIsAnOutlier() {
        assertThat(figures.outliers())
                .extracting(Outlier::lot, Outlier::bidder)
                .containsExactly(tuple("lot-1", "X"), tuple("lot-2", "X"), tuple("lot-3", "X"));
        assertThat(figures.outliers().get(0).distance()).isCloseTo(30, within(1e-9));
    }

    @Test
    void aSmallSampleGivesNoFigureAtAll() {
        ExpertFigures few = ExpertFigures.of(Sheets.EXPERT, sheets(2));

        assertThat(few.panels()).isEqualTo(2);
        assertThat(few.bids()).isEqualTo(8);
        assertThat(few.whole()).isEmpty();
        assertThat(few.bidders()).isEmpty();
        assertThat(few.regions()).isEmpty();
        assertThat(few.outliers()).isEmpty();
    }

    @Test
    void anExpertWhoHoldsAllEqualHasNoOrderToAgreeWith() {
        String[] same = {"30", "30", "30", "30"};
        List<PanelSheet> level = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Sheets.sheet(number, OTHERS, same))
                .toList();

        assertThat(ExpertFigures.of(Sheets.EXPERT, level).whole().orElseThrow().agreement())
                .isEmpty();
    }

    @Test
    void whoNeverSatHasNoFigures() {
        assertThat(ExpertFigures.of("somebody", sheets(3)).panels()).isZero();
    }

    @Test
    void theOrderOfExpertsBidsAndPanelsChangesNothing() {
        for (int seed = 0; seed < 50; seed++) {
            Random chance = new Random(seed);
            List<PanelSheet> shuffled = new ArrayList<>(sheets(3).stream()
                    .map(sheet -> new PanelSheet(
                            sheet.tender(),
                            sheet.lot(),
                            sheet.evidence(),
                            sheet.maximum(),
                            shuffled(sheet.totals(), chance)))
                    .toList());
            Collections.shuffle(shuffled, chance);

            assertThat(ExpertFigures.of(Sheets.EXPERT, shuffled))
                    .usingRecursiveComparison()
                    .withComparatorForType(
                            (one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other), Double.class)
                    .isEqualTo(figures);
        }
    }

    private static List<GivenTotal> shuffled(List<GivenTotal> totals, Random chance) {
        List<GivenTotal> shuffled = new ArrayList<>(totals);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    private static List<PanelSheet> sheets(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Sheets.sheet(number, OTHERS, OWN))
                .toList();
    }
}
