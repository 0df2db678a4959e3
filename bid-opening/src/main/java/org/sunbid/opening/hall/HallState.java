package org.sunbid.opening.hall;

import java.util.Set;

/**
 * Where an opening stands; each state names those that may follow, and {@link HallTransition} asks it. Suspension is a flag
 * that stops every step. What bidders say on the spot belongs to the reading out: objections with their answers, and
 * confirmations or silence.
 */
public enum HallState {
    /** The deadline has passed and the bids are counted (O20 29). */
    CONVENED,
    /** 公布投标人名单: three or more; those present see who bids. */
    LISTED,
    /** 解密: bidders, and custodians where the tender has them, release keys until the window ends (O20 30, 31). */
    DECRYPTING,
    /** 核验: no key is awaited any more; what is still closed is decrypted, verified, or attributed (O20 31). */
    VERIFYING,
    /** 抽取系数: coefficients that the tender document leaves to the opening are drawn in public [K]; only where there are any. */
    DRAWING,
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
            case CONVENED -> Set.of(LISTED, FAILED);
            case LISTED -> Set.of(DECRYPTING);
            case DECRYPTING -> Set.of(VERIFYING);
            case VERIFYING -> Set.of(DRAWING, READING_OUT, FAILED);
            case DRAWING -> Set.of(READING_OUT);
            case READING_OUT -> Set.of(RECORDING);
            case RECORDING -> Set.of(READING_OUT, CLOSED);
            case CLOSED, FAILED -> Set.of();
        };
    }

    /** Nothing will happen any more. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** Bids are being decrypted or verified. */
    public boolean isDecrypting() {
        return this == DECRYPTING || this == VERIFYING;
    }

    /** The window is over and nothing is recorded: what comes to light about a closed bid counts. */
    public boolean isOpenToEvidence() {
        return this == DRAWING || this == READING_OUT;
    }

    /** Names and prices are public. */
    public boolean isReadOut() {
        return this == READING_OUT || this == RECORDING || this == CLOSED;
    }
}
