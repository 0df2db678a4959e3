package org.sunbid.network.code;

/** Numbers of fixed width inside the codes. */
final class Sequence {

    private Sequence() {}

    /** The number with leading zeros; refuses what does not fit. */
    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        if (number < 1 || digits.length() > width) {
            throw new IllegalArgumentException("sequence out of range: " + number);
        }
        return "0".repeat(width - digits.length()) + digits;
    }
}
