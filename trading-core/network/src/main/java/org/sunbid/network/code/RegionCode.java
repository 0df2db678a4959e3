package org.sunbid.network.code;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;

/**
 * A region of GB/T 2260: six digits, two each for province, prefecture and county. Known by name are all provinces and
 * the prefectures of Yunnan and Guizhou with the districts of Kunming and Guiyang; another code is accepted when its
 * province is known and is then called by the nearest region above it that is.
 *
 * @param value six digits
 */
public record RegionCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}");

    public RegionCode {
        if (!SHAPE.matcher(value).matches() || !Regions.known(value.substring(0, 2) + "0000")) {
            throw new IllegalArgumentException("not a region: " + value);
        }
    }

    /** What was typed. */
    public static Outcome<RegionCode> parse(String typed) {
        String value = Uscc.normalise(typed);
        return SHAPE.matcher(value).matches() && Regions.known(value.substring(0, 2) + "0000")
                ? Outcome.done(new RegionCode(value))
                : Outcome.refused(CodeRefusal.REGION_UNKNOWN, value);
    }

    /** All regions known by name, in the order of their codes; for pickers. */
    public static List<RegionCode> all() {
        return Regions.codes().stream().map(RegionCode::new).toList();
    }

    /** The province it lies in; a province is its own. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    /** The prefecture it lies in; a province or prefecture is its own. */
    public RegionCode prefecture() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    /** Lies in the other region or is the same. */
    public boolean within(RegionCode other) {
        return other.equals(this) || other.equals(prefecture()) || other.equals(province());
    }

    /** Its name in Chinese or English, or that of the nearest known region above it. */
    public String text(Locale locale) {
        if (Regions.known(value)) {
            return Regions.name(value, locale);
        }
        RegionCode above = value.endsWith("00") ? province() : prefecture();
        return above.text(locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
