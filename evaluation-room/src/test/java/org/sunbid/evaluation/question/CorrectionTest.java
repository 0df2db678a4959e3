package org.sunbid.evaluation.question;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunbid.platform.rule.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/** Words beat figures, unit prices beat the total, but for a decimal point that is plainly wrong (O12 19). */
class CorrectionTest {

    private static final BigDecimal READ_OUT = new BigDecimal("9600000");

    @ParameterizedTest
    @CsvSource({"WORDS,9610000", "UNIT_PRICES,9599999.99", "DECIMAL_POINT,9600000.00"})
    void anotherFigureByWordsOrUnitPricesAndTheSameWhereTheTotalStands(Correction.Rule rule, BigDecimal price) {
        assertThat(new Correction(rule, price).check(READ_OUT)).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS,9600000.00",
        "UNIT_PRICES,9600000",
        "DECIMAL_POINT,960000",
        "WORDS,0",
        "WORDS,-1",
        "WORDS,9610000.001",
        "WORDS,1E15"
    })
    void otherFiguresAreRefused(Correction.Rule rule, BigDecimal price) {
        assertThat(new Correction(rule, price).check(READ_OUT).reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("question.corrected-figure");
    }

    @Test
    void theSameAmountIsTheSameCorrection() {
        Correction asked = new Correction(Correction.Rule.WORDS, new BigDecimal("9610000.00"));

        assertThat(asked.isAs(new Correction(Correction.Rule.WORDS, new BigDecimal("9610000"))))
                .isTrue();
        assertThat(asked.isAs(new Correction(Correction.Rule.UNIT_PRICES, new BigDecimal("9610000"))))
                .isFalse();
    }
}
