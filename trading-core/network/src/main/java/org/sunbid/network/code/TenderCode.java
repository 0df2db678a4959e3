package org.sunbid.network.code;

import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;

/**
 * Code of a tender: its project's 17 characters and a sequence of 3.
 *
 * @param value 20 characters
 */
public record TenderCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{19}");

    public TenderCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tender code: " + value);
        }
    }

    /** What was typed. */
    public static Outcome<TenderCode> parse(String typed) {
        String value = Uscc.normalise(typed);
        return SHAPE.matcher(value).matches()
                ? Outcome.done(new TenderCode(value))
                : Outcome.refused(CodeRefusal.TENDER_MALFORMED, value);
    }

    /** The sequence-th lot (1 to 999) of this tender. */
    public LotCode lot(int sequence) {
        return new LotCode(value + Sequence.padded(sequence, 3));
    }

    /** The project it belongs to. */
    public ProjectCode project() {
        return new ProjectCode(value.substring(0, 17));
    }

    @Override
    public String toString() {
        return value;
    }
}
