package org.sunbid.evaluation.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.sunbid.platform.rule.Decision;

/**
 * What a price comes to once an obvious arithmetic error is put right (O12 19; O87 59). The panel finds it, the bidder
 * agrees or not; the price that was read out stays in the bid and in every record.
 *
 * @param correctionRule by which it was found
 * @param correctedPrice CNY
 */
@Embeddable
public record Correction(@Enumerated(EnumType.STRING) Rule correctionRule, BigDecimal correctedPrice) {

    /** Largest price, as the column holds it. */
    private static final BigDecimal MOST = new BigDecimal("1E15");

    public Correction {
        Objects.requireNonNull(correctionRule, "correctionRule");
        Objects.requireNonNull(correctedPrice, "correctedPrice");
    }

    /** By which figure the others are measured. */
    public enum Rule {
        /** 大写金额和小写金额不一致的，以大写金额为准: words beat figures. */
        WORDS,
        /** 总价金额与单价金额不一致的，以单价金额为准: unit prices beat the total. */
        UNIT_PRICES,
        /** 单价金额小数点有明显错误的除外: a unit price whose decimal point is plainly wrong is put right, the total stands. */
        DECIMAL_POINT
    }

    /** It is an amount in whole fen, and another than the one that was read out, unless the total stands. */
    public Decision check(BigDecimal readOut) {
        boolean amount = correctedPrice.signum() > 0
                && correctedPrice.compareTo(MOST) < 0
                && correctedPrice.stripTrailingZeros().scale() <= 2;
        boolean same = correctedPrice.compareTo(readOut) == 0;
        return Decision.require(
                amount && same == (correctionRule == Rule.DECIMAL_POINT),
                QuestionRefusal.CORRECTED_FIGURE,
                readOut.stripTrailingZeros().toPlainString());
    }

    /** Equal amounts are equal, however many zeros they end on. */
    boolean isAs(Correction other) {
        return correctionRule == other.correctionRule && correctedPrice.compareTo(other.correctedPrice) == 0;
    }
}
