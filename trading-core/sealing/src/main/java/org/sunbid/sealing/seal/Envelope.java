package org.sunbid.sealing.seal;

import java.util.Locale;

/** Which part of a bid a seal encloses; the parts of a two-envelope bid are opened at different times. */
public enum Envelope {
    /** The whole bid in one seal. */
    WHOLE,
    /** The technical part (技术标). */
    TECHNICAL,
    /** The price part (商务标). */
    PRICE;

    /** The spelling in the header. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
