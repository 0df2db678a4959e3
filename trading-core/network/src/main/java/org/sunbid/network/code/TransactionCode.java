package org.sunbid.network.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;

/**
 * 统一交易标识码: {@code CCC-USCC(18)-YYYYMMDD-SSSSSS-X}, where X is the check character of ISO 7064 MOD 37-2 over all
 * characters before it without the hyphens.
 *
 * @param value with hyphens
 */
public record TransactionCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{2}-[0-9A-Z]{18}-\\d{8}-\\d{6}-[0-9A-Z*]");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = 37;

    public TransactionCode {
        if (!holds(value)) {
            throw new IllegalArgumentException("not a transaction code: " + value);
        }
    }

    /**
     * The code of a transaction.
     *
     * @param kind letter of the category and two digits, for example {@code A01}
     * @param platformUscc the organisation that runs the trading platform
     * @param day the day it was opened
     * @param sequence 1 to 999999
     */
    public static TransactionCode of(String kind, Uscc platformUscc, LocalDate day, int sequence) {
        String body = String.join(
                "-",
                kind,
                platformUscc.value(),
                DateTimeFormatter.BASIC_ISO_DATE.format(day),
                Sequence.padded(sequence, 6));
        return new TransactionCode(body + "-" + checkCharacter(body));
    }

    /** What was typed. */
    public static Outcome<TransactionCode> parse(String typed) {
        String value = Uscc.normalise(typed);
        return holds(value)
                ? Outcome.done(new TransactionCode(value))
                : Outcome.refused(CodeRefusal.TRANSACTION_MALFORMED, value);
    }

    /** The check character after this text, whose hyphens do not count (ISO 7064 MOD 37-2). */
    public static char checkCharacter(String body) {
        String characters = body.replace("-", "");
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = (sum + ALPHABET.indexOf(characters.charAt(i))) * 2 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS + 1 - sum) % MODULUS);
    }

    private static boolean holds(String value) {
        int last = value.length() - 1;
        return SHAPE.matcher(value).matches() && checkCharacter(value.substring(0, last)) == value.charAt(last);
    }

    @Override
    public String toString() {
        return value;
    }
}
