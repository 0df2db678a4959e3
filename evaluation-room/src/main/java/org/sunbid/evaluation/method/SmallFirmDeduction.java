package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;

import static org.sunbid.evaluation.method.Rounding.plain;

/**
 * 小微企业价格扣除: in government procurement the price of a small firm is evaluated as price × (1 − rate), rounded to fen; the
 * contract is made at the price as it was offered. 10 to 20 % (not re-read).
 *
 * @param rate from 0.10 to 0.20
 */
public record SmallFirmDeduction(BigDecimal rate) {

    /** The parameter of the tender document that holds the rate; without it nothing is deducted. */
    static final String PARAMETER = "smallFirmDeduction";

    public SmallFirmDeduction {
        if (!Bound.DEDUCTION.check(PARAMETER, rate).reasons().isEmpty()) {
            throw new IllegalArgumentException("10 to 20 % are deducted, not " + rate);
        }
    }

    /** What the tender document says of it, which may be nothing; or what is wrong with that. */
    static Outcome<Optional<SmallFirmDeduction>> read(Parameters parameters) {
        return parameters.text(PARAMETER).isEmpty()
                ? Outcome.done(Optional.empty())
                : parameters
                        .number(PARAMETER, Bound.DEDUCTION)
                        .build(numbers -> Optional.of(new SmallFirmDeduction(numbers.get(PARAMETER))));
    }

    /** The bid with the price at which it is evaluated. */
    JudgedBid of(JudgedBid bid) {
        return bid.smallFirm()
                ? bid.evaluatedAt(Rounding.money(bid.evaluatedPrice().multiply(rest())))
                : bid;
    }

    /** The arithmetic of a bid as it was before; none where nothing was deducted. */
    List<Step> steps(JudgedBid bid) {
        return bid.smallFirm()
                ? List.of(new Step(
                        Step.Name.EVALUATED_PRICE,
                        plain(bid.evaluatedPrice()) + " × (1 − " + plain(rate) + ")",
                        of(bid).evaluatedPrice()))
                : List.of();
    }

    private BigDecimal rest() {
        return BigDecimal.ONE.subtract(rate);
    }
}
