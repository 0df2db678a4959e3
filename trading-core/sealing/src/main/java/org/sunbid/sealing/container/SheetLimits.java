package org.sunbid.sealing.container;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;

/** The limits on what a bid sheet may hold (§9.2), and the one spelling of an amount. */
final class SheetLimits {

    static final int DOCUMENTS = 500;
    static final int ITEMS = 20_000;
    static final int DEVICE_FIELDS = 16;

    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,13})(\\.[0-9]{1,6})?");

    private SheetLimits() {}

    static void requireText(String text, int limit) {
        if (text.isBlank() || text.length() > limit || text.chars().anyMatch(Character::isISOControl)) {
            throw new SealingException("container.sheet-invalid", "a text of " + text.length() + " characters");
        }
    }

    static void requireAmount(BigDecimal amount) {
        amount(amount.toPlainString());
    }

    /** Reads digits with at most six behind the point: no sign, no exponent, no needless zero in front. */
    static BigDecimal amount(String text) {
        if (text.length() > 21 || !AMOUNT.matcher(text).matches()) {
            throw new SealingException("container.sheet-invalid", "not an amount: " + text.length() + " characters");
        }
        return new BigDecimal(text);
    }
}
