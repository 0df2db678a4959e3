package org.sunbid.supervision.fairness;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StatisticsTest {

    private static final List<Double> RISING = List.of(1.0, 2.0, 3.0, 4.0);

    @Test
    void theSameOrderAgreesWhollyAndTheOppositeNotAtAll() {
        assertThat(Statistics.kendall(RISING, List.of(10.0, 11.0, 50.0, 51.0))).hasValue(1.0);
        assertThat(Statistics.kendall(RISING, List.of(4.0, 3.0, 2.0, 1.0))).hasValue(-1.0);
    }

    /* Six pairs: (1,2), (1,3), (1,4), (2,4), (3,4) agree, (2,3) is equal in one: 5 ÷ √(5 × 6) = 0.91287… */
    @Test
    void pairsThatOneHoldsEqualAreTakenOutOfItsCount() {
        assertThat(Statistics.kendall(List.of(1.0, 2.0, 2.0, 3.0), RISING).orElseThrow())
                .isCloseTo(0.91287, within(0.00001));
    }

    @Test
    void whoeverHoldsAllEqualHasNoOrder() {
        assertThat(Statistics.kendall(List.of(5.0, 5.0, 5.0, 5.0), RISING)).isEmpty();
    }

    /* Mean 5; squares 9, 1, 1, 1, 0, 0, 4, 16: 32 ÷ 8 = 4; √4 = 2. */
    @Test
    void deviationIsThatOfAllThereIs() {
        assertThat(Statistics.deviation(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0)))
                .isEqualTo(2.0);
    }
}
