package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every method, whatever the bids. */
class MethodPropertiesTest {

    private static final Optional<SmallFirmDeduction> DEDUCTION =
            Optional.of(new SmallFirmDeduction(new BigDecimal("0.20")));

    @Property(tries = 300)
    void orderOfBidsChangesNothing(
            @ForAll("bids") List<JudgedBid> bids, @ForAll("methods") Method method, @ForAll Random random) {
        List<JudgedBid> shuffled = new ArrayList<>(bids);
        Collections.shuffle(shuffled, random);

        assertThat(method.evaluate(shuffled)).isEqualTo(method.evaluate(bids));
    }

    @Property(tries = 300)
    void orderOfBidsChangesNothingWhereSmallFirmsAreAmongThemNorInFinalOffersNorInARecommendation(
            @ForAll("bids") List<JudgedBid> bids, @ForAll Random random) {
        List<JudgedBid> some = new ArrayList<>();
        bids.forEach(bid -> some.add(random.nextBoolean() ? bid.ofSmallFirm() : bid));
        List<JudgedBid> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        LowestBidPrice lowest = new LowestBidPrice(DEDUCTION);
        FinalOffers offers = new FinalOffers(new BigDecimal("0.30"), DEDUCTION);
        UnrankedRecommendation unranked =
                new UnrankedRecommendation(new ComprehensiveScore(new BigDecimal("0.30"), DEDUCTION), "文号", "票决法");

        assertThat(lowest.evaluate(shuffled)).isEqualTo(lowest.evaluate(some));
        assertThat(offers.rank(shuffled)).isEqualTo(offers.rank(some));
        assertThat(unranked.recommend(shuffled)).isEqualTo(unranked.recommend(some));
    }

    @Property(tries = 300)
    void ranksRiseFromOneAndNoBidIsLost(@ForAll("bids") List<JudgedBid> bids, @ForAll("methods") Method method) {
        List<RankedBid> ranking = method.evaluate(bids).ranking();

        assertThat(ranking).extracting(RankedBid::bid).containsExactlyInAnyOrderElementsOf(bids);
        assertThat(ranking).isSortedAccordingTo(Comparator.comparingInt(RankedBid::rank));
        assertThat(ranking.get(0).rank()).isEqualTo(1);
    }

    @Property(tries = 300)
    void priceScoreLiesBetweenZeroAndItsPoints(@ForAll("bids") List<JudgedBid> bids, @ForAll("methods") Method method) {
        method.evaluate(bids).ranking().stream()
                .flatMap(ranked -> ranked.score().stream())
                .forEach(score -> assertThat(score.priceScore()).isBetween(BigDecimal.ZERO, method.pricePoints()));
    }

    @Property(tries = 300)
    void inO87TheCheaperBidNeverEarnsFewerPricePoints(@ForAll("bids") List<JudgedBid> bids) {
        List<RankedBid> byPrice = new ComprehensiveScore(new BigDecimal("0.30"))
                .evaluate(bids).ranking().stream()
                        .sorted(Comparator.comparing(
                                (RankedBid ranked) -> ranked.bid().price()))
                        .toList();

        assertThat(byPrice.stream()
                        .map(r -> r.score().orElseThrow().priceScore())
                        .toList())
                .isSortedAccordingTo(Comparator.<BigDecimal>naturalOrder().reversed());
    }

    @Provide
    Arbitrary<List<JudgedBid>> bids() {
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(new BigDecimal("100"), new BigDecimal("99999999"))
                .ofScale(2);
        Arbitrary<BigDecimal> points = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("40"))
                .ofScale(2);
        return Combinators.combine(prices, points)
                .as((price, given) -> List.of(price, given))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(MethodPropertiesTest::named);
    }

    @Provide
    Arbitrary<Method> methods() {
        BigDecimal two = new BigDecimal("2");
        return Arbitraries.of(
                new ComprehensiveScore(new BigDecimal("0.30")),
                new LowestEvaluatedPrice(),
                new LowestBidPrice(DEDUCTION),
                assessment(new BasePrice.MeanLessDrop(new BigDecimal("0.05")), two),
                assessment(new BasePrice.MeanTimesFactor(new BigDecimal("0.97")), two),
                assessment(
                        new BasePrice.CapAndMean(
                                new BigDecimal("50000000"),
                                new BigDecimal("0.1"),
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                new BigDecimal("0.5")),
                        two));
    }

    private static Method assessment(BasePrice base, BigDecimal above) {
        return new ComprehensiveAssessment(new BigDecimal("60"), base, above, BigDecimal.ONE);
    }

    private static List<JudgedBid> named(List<List<BigDecimal>> numbers) {
        List<JudgedBid> bids = new ArrayList<>();
        numbers.forEach(n -> bids.add(JudgedBid.of("bid-" + bids.size(), n.get(0), n.get(1))));
        return bids;
    }
}
