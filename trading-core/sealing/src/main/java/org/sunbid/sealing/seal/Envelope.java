package org.sunbid.sealing.seal;

import java.util.Locale;

/**
 * Which part of a bid a seal encloses; the parts of a two-envelope bid are opened at different times. An application for
 * prequalification goes the way of a bid in an envelope of its own.
 */
public enum Envelope {
    /** The whole bid in one seal. */
    WHOLE,
    /** The technical part (技术标). */
    TECHNICAL,
    /** The price part (商务标). */
    PRICE,
    /** An application for prequalification (资格预审申请文件); it tells no offer. */
    APPLICATION;

    /** Whether an offer belongs in it; where none does, one is refused. */
    public boolean holdsOffer() {
        return switch (this) {
            case WHOLE, PRICE -> true;
            case TECHNICAL, APPLICATION -> false;
        };
    }

    /** The spelling in the header. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
