package org.sunbid.opening.hall;

import org.sunbid.sealing.seal.Envelope;

/**
 * The code under which a hall is found: the lot's own for the session at the deadline, and the lot's with {@code -P} for the
 * session in which price envelopes are opened.
 */
public final class HallCode {

    private static final String PRICE = "-P";

    private HallCode() {}

    /** The code of the hall in which these envelopes of the lot are opened. */
    public static String of(String lotCode, Envelope envelope) {
        return envelope == Envelope.PRICE ? lotCode + PRICE : lotCode;
    }

    /** The lot of the hall with this code; of a code that nobody gave it is a lot that nobody knows. */
    public static String lot(String code) {
        return isPrice(code) ? code.substring(0, code.length() - PRICE.length()) : code;
    }

    /** The code of a price session. */
    public static boolean isPrice(String code) {
        return code.endsWith(PRICE);
    }
}
