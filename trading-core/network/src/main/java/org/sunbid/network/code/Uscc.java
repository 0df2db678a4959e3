package org.sunbid.network.code;

import java.util.Locale;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;

/**
 * 统一社会信用代码, the identity of an organisation (GB 32100).
 *
 * @param value 18 characters, upper case
 * @param override who accepted it although its check character does not fit; empty for the ordinary code
 */
public record Uscc(String value, Optional<UsccOverride> override) {

    /** The alphabet of GB 32100: digits and capitals without I, O, S, V, Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int BASE = ALPHABET.length();

    public Uscc {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not a USCC: " + value);
        }
        if (override.isEmpty() && !checkFits(value)) {
            throw new IllegalArgumentException("check character does not fit: " + value);
        }
        if (override.filter(o -> !o.code().equals(value)).isPresent()) {
            throw new IllegalArgumentException("the override is for another code");
        }
    }

    /** A code that is known to be right, from our own records or a test; {@link #parse} for what people type. */
    public static Uscc of(String value) {
        return new Uscc(value, Optional.empty());
    }

    /** The code a person accepted although its check character does not fit. */
    public static Uscc of(UsccOverride override) {
        return new Uscc(override.code(), Optional.of(override));
    }

    /** What was typed, blanks and small letters forgiven. */
    public static Outcome<Uscc> parse(String typed) {
        String value = normalise(typed);
        if (!wellFormed(value)) {
            return Outcome.refused(CodeRefusal.USCC_MALFORMED, value);
        }
        return checkFits(value) ? Outcome.done(of(value)) : Outcome.refused(CodeRefusal.USCC_CHECK_DIGIT, value);
    }

    /** The check character that GB 32100 asks for after these 17 characters. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + ALPHABET.indexOf(first17.charAt(i)) * weight) % BASE;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum) % BASE);
    }

    static String normalise(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    static boolean wellFormed(String value) {
        return value != null
                && value.length() == LENGTH
                && value.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    static boolean checkFits(String value) {
        return checkCharacter(value) == value.charAt(LENGTH - 1);
    }

    /** The code alone, for texts and keys. */
    @Override
    public String toString() {
        return value;
    }
}
