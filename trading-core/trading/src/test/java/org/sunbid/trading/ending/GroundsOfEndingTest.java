package org.sunbid.trading.ending;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.LotState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.trading.ending.EndingGround.GIVEN_UP;
import static org.sunbid.trading.ending.EndingGround.NO_CANDIDATE_TAKEN;
import static org.sunbid.trading.ending.EndingGround.OVER_BUDGET;
import static org.sunbid.trading.ending.EndingGround.PURCHASE_CANCELLED;
import static org.sunbid.trading.ending.EndingGround.TOO_FEW_SUPPLIERS;
import static org.sunbid.trading.ending.EndingGround.UNLAWFUL;

/** REG 31, 55; GPL 36. */
class GroundsOfEndingTest {

    @Test
    void aLotIsEndedBeforeItsOpeningOrBetweenOpeningAndAward() {
        Set<LotState> from = Arrays.stream(LotState.values()).filter(MayEnd::in).collect(Collectors.toSet());

        assertThat(from)
                .containsExactlyInAnyOrder(
                        LotState.BIDDING,
                        LotState.OPENED,
                        LotState.EVALUATING,
                        LotState.EVALUATED,
                        LotState.CANDIDATES_PUBLISHED);
        assertThat(from).allMatch(state -> state.next().contains(LotState.FAILED));
    }

    @Test
    void governmentProcurementEndsOnTheFourGroundsOfTheLawAndWhenNoCandidateIsTaken() {
        assertThat(grounds(TradeCategory.GOVERNMENT_PROCUREMENT))
                .containsExactlyInAnyOrder(
                        TOO_FEW_SUPPLIERS, UNLAWFUL, OVER_BUDGET, PURCHASE_CANCELLED, NO_CANDIDATE_TAKEN);
    }

    @ParameterizedTest
    @EnumSource(value = TradeCategory.class, mode = EnumSource.Mode.EXCLUDE, names = "GOVERNMENT_PROCUREMENT")
    void elsewhereTheTendereeMayGiveUp(TradeCategory category) {
        assertThat(grounds(category)).containsExactlyInAnyOrder(GIVEN_UP, UNLAWFUL, NO_CANDIDATE_TAKEN);
    }

    @Test
    void pricesAreAboveTheBudgetOnlyOnceTheyAreKnown() {
        assertThat(OVER_BUDGET.fits(LotState.BIDDING)).isFalse();
        assertThat(OVER_BUDGET.fits(LotState.OPENED)).isTrue();
        assertThat(NO_CANDIDATE_TAKEN.fits(LotState.EVALUATED)).isFalse();
        assertThat(NO_CANDIDATE_TAKEN.fits(LotState.CANDIDATES_PUBLISHED)).isTrue();
    }

    private static EnumSet<EndingGround> grounds(TradeCategory category) {
        EnumSet<EndingGround> all = EnumSet.allOf(EndingGround.class);
        all.removeIf(ground -> !ground.fits(category));
        return all;
    }
}
