package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;

import static org.sunbid.evaluation.method.Rounding.plain;

/**
 * 竞争性磋商: the ranking of suppliers by their final offers, with the arithmetic and the ties of {@link ComprehensiveScore}. It
 * looks at final offers alone; how they come in sealed is not its matter, and no tender document can name it before they do.
 *
 * @param priceWeight the price's weight, from 0.30 to 0.60 for goods, from 0.10 to 0.30 for services (not re-read)
 * @param deduction for small firms, where the consultation document has one
 */
public record FinalOffers(BigDecimal priceWeight, Optional<SmallFirmDeduction> deduction) {

    /** What is consulted about, with the bounds of the price's weight. */
    enum Subject {
        GOODS("0.30", "0.60"),
        SERVICES("0.10", "0.30");

        private final BigDecimal least;
        private final BigDecimal most;

        Subject(String least, String most) {
            this.least = new BigDecimal(least);
            this.most = new BigDecimal(most);
        }

        private Decision check(BigDecimal weight) {
            return Decision.require(
                    weight.compareTo(least) >= 0 && weight.compareTo(most) <= 0,
                    MethodRefusal.PRICE_WEIGHT_OUT_OF_RANGE,
                    plain(weight),
                    plain(least),
                    plain(most));
        }
    }

    /**
     * Reads {@code priceWeight}, {@code subject} ({@code GOODS} when it does not say {@code SERVICES}) and
     * {@code smallFirmDeduction}.
     */
    public static Outcome<FinalOffers> read(Parameters parameters) {
        Subject subject =
                parameters.text("subject").filter("SERVICES"::equals).isPresent() ? Subject.SERVICES : Subject.GOODS;
        return SmallFirmDeduction.read(parameters).flatMap(deduction -> parameters
                .number("priceWeight", Bound.SHARE)
                .check(numbers -> subject.check(numbers.get("priceWeight")))
                .build(numbers -> new FinalOffers(numbers.get("priceWeight"), deduction)));
    }

    /**
     * Ranks the suppliers.
     *
     * @param offers each supplier once, with the price of its final offer and the points for everything else
     */
    public Evaluation rank(List<JudgedBid> offers) {
        return new ComprehensiveScore(priceWeight, deduction).evaluate(offers);
    }
}
