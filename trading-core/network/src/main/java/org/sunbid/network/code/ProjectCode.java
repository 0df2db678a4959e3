package org.sunbid.network.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;

/**
 * Code of a project: industry letter, region (6), date yyMMdd (6), sequence (4), together 17 characters.
 *
 * @param value the code
 */
public record ProjectCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{16}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

    public ProjectCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a project code: " + value);
        }
    }

    /** The code of the sequence-th project (1 to 9999) of a day in a region. */
    public static ProjectCode of(TradeCategory category, RegionCode region, LocalDate day, int sequence) {
        return new ProjectCode(category.letter() + region.value() + DATE.format(day) + Sequence.padded(sequence, 4));
    }

    /** What was typed. */
    public static Outcome<ProjectCode> parse(String typed) {
        String value = Uscc.normalise(typed);
        return SHAPE.matcher(value).matches()
                ? Outcome.done(new ProjectCode(value))
                : Outcome.refused(CodeRefusal.TENDER_MALFORMED, value);
    }

    /** The sequence-th tender (1 to 999) of this project. */
    public TenderCode tender(int sequence) {
        return new TenderCode(value + Sequence.padded(sequence, 3));
    }

    /** The region the project lies in. */
    public RegionCode region() {
        return new RegionCode(value.substring(1, 7));
    }

    @Override
    public String toString() {
        return value;
    }
}
