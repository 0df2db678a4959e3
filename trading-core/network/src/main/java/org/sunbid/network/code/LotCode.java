package org.sunbid.network.code;

import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;

/**
 * Code of a lot: its tender's 20 characters and a sequence of 3.
 *
 * @param value 23 characters
 */
public record LotCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{22}");

    public LotCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a lot code: " + value);
        }
    }

    /** What was typed. */
    public static Outcome<LotCode> parse(String typed) {
        String value = Uscc.normalise(typed);
        return SHAPE.matcher(value).matches()
                ? Outcome.done(new LotCode(value))
                : Outcome.refused(CodeRefusal.TENDER_MALFORMED, value);
    }

    /** The tender it belongs to. */
    public TenderCode tender() {
        return new TenderCode(value.substring(0, 20));
    }

    /** Its number within the tender, from 1. */
    public int number() {
        return Integer.parseInt(value.substring(20));
    }

    @Override
    public String toString() {
        return value;
    }
}
