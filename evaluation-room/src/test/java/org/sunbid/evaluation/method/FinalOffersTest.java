package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.evaluation.method.Bids.bid;
import static org.sunbid.evaluation.method.Bids.order;
import static org.sunbid.evaluation.method.Bids.totals;

/** 磋商: final offers, worked out by hand. */
class FinalOffersTest {

    /*
     * Base = 800 000. A: 800 000 ÷ 1 000 000 × 100 × 0.6 = 48.00; + 40 = 88. B: 60.00 + 27 = 87.
     * C: 800 000 ÷ 960 000 × 100 = 83.3333 × 0.6 = 49.99998 → 50.00; + 35.5 = 85.50.
     */
    @Test
    void suppliersAreRankedByTheScoreOfTheirFinalOffers() {
        Evaluation evaluation = new FinalOffers(new BigDecimal("0.60"), Optional.empty())
                .rank(List.of(bid("C", "960000", "35.5"), bid("B", "800000", "27"), bid("A", "1000000", "40")));

        assertThat(order(evaluation)).containsExactly("1 A", "2 B", "3 C");
        assertThat(totals(evaluation)).isEqualTo(Map.of("A", "88.00", "B", "87.00", "C", "85.50"));
    }

    @Test
    void thePriceOfGoodsWeighsThirtyToSixtyPerCentAndThatOfServicesTenToThirty() {
        assertThat(codes("GOODS", "0.30")).isEmpty();
        assertThat(codes("GOODS", "0.60")).isEmpty();
        assertThat(codes("GOODS", "0.29")).containsExactly("method.price-weight-out-of-range");
        assertThat(codes("GOODS", "0.61")).containsExactly("method.price-weight-out-of-range");
        assertThat(codes("SERVICES", "0.10")).isEmpty();
        assertThat(codes("SERVICES", "0.30")).isEmpty();
        assertThat(codes("SERVICES", "0.09")).containsExactly("method.price-weight-out-of-range");
        assertThat(codes("SERVICES", "0.31")).containsExactly("method.price-weight-out-of-range");
    }

    private static List<String> codes(String subject, String weight) {
        return FinalOffers.read(new Parameters(Map.of("subject", subject, "priceWeight", weight))).reasons().stream()
                .map(reason -> reason.code().code())
                .toList();
    }
}
