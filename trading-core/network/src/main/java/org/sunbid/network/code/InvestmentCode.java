package org.sunbid.network.code;

import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;

/**
 * 投资项目统一代码 {@code YYMM-region6-industry2-type2-serial6}, given to a project when it is approved. The shape was not
 * re-read in its regulation.
 *
 * @param value with hyphens
 */
public record InvestmentCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}(0[1-9]|1[0-2])-\\d{6}-\\d{2}-\\d{2}-\\d{6}");

    public InvestmentCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an investment code: " + value);
        }
    }

    /** What was typed. */
    public static Outcome<InvestmentCode> parse(String typed) {
        String value = Uscc.normalise(typed);
        return SHAPE.matcher(value).matches()
                ? Outcome.done(new InvestmentCode(value))
                : Outcome.refused(CodeRefusal.INVESTMENT_MALFORMED, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
