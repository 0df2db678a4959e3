package org.sunbid.opening.hall;

import java.util.Set;

/** Where an opening stands; each state names those that may follow. Suspension is a flag that stops every step. */
public enum HallState {
    /** 解密: convened at the deadline; bidders release their keys until the window ends (O20 30, 31). */
    DECRYPTING,
    /** 唱标: names, prices and the other items are published; objections, answers, confirmations (O20 32, REG 44). */
    READING_OUT,
    /** The record is written and sealed; the host's signature is awaited. */
    RECORDING,
    /** The record is signed and published. */
    CLOSED,
    /** Fewer than three bids at the deadline, or none that could be opened: no opening (REG 44). */
    FAILED;

    /** The states that may follow this one. */
    public Set<HallState> next() {
        return switch (this) {
            case DECRYPTING -> Set.of(READING_OUT, FAILED);
            case READING_OUT -> Set.of(RECORDING);
            case RECORDING -> Set.of(READING_OUT, CLOSED);
            case CLOSED, FAILED -> Set.of();
        };
    }

    /** Nothing will happen any more. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** Names and prices are public. */
    public boolean isReadOut() {
        return this == READING_OUT || this == RECORDING || this == CLOSED;
    }
}
