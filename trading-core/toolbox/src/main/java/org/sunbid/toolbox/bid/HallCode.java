package org.sunbid.toolbox.bid;

import org.sunbid.sealing.seal.Envelope;

/**
 * Under which code a hall is found: the lot's own, and the lot's with {@code -P} where price envelopes are opened.
 *
 * @param lot the lot
 * @param isPrice prices that were sealed apart are opened in it
 */
public record HallCode(String lot, boolean isPrice) {

    private static final String PRICE = "-P";

    /** Of the hall in which this envelope is opened. */
    public static HallCode of(String lot, Envelope envelope) {
        return new HallCode(lot, envelope == Envelope.PRICE);
    }

    /** Read as it is written. */
    public static HallCode read(String code) {
        return code.endsWith(PRICE)
                ? new HallCode(code.substring(0, code.length() - PRICE.length()), true)
                : new HallCode(code, false);
    }

    /** Where the platform has it. */
    public String address() {
        return "/api/halls/" + this;
    }

    /** This envelope is opened in it. */
    public boolean opens(Envelope envelope) {
        return isPrice == (envelope == Envelope.PRICE);
    }

    @Override
    public String toString() {
        return isPrice ? lot + PRICE : lot;
    }
}
