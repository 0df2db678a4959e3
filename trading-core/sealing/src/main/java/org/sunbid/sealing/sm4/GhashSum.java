package org.sunbid.sealing.sm4;

/**
 * A sum of products of blocks and powers of the subkey, modulo x¹²⁸ + x⁷ + x² + x + 1. What a {@link Carryless} product loses
 * above 64 bits comes from the product of the reversed numbers, as in Pornin's BearSSL; reversed back once a sum.
 */
final class GhashSum {

    /** The last sum, reduced. */
    long high;

    long low;

    private long lows;
    private long highs;
    private long boths;
    private long lowsReversed;
    private long highsReversed;
    private long bothsReversed;

    GhashSum(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /** Begins a new sum with the product of this block, to which the last sum is added first. */
    void begin(GhashPower power, long blockHigh, long blockLow) {
        lows = 0;
        highs = 0;
        boths = 0;
        lowsReversed = 0;
        highsReversed = 0;
        bothsReversed = 0;
        add(power, high ^ blockHigh, low ^ blockLow);
    }

    /** Adds the product of this block. */
    void add(GhashPower power, long blockHigh, long blockLow) {
        long reversedHigh = Long.reverse(blockHigh);
        long reversedLow = Long.reverse(blockLow);
        lows ^= power.low.times(blockLow);
        highs ^= power.high.times(blockHigh);
        boths ^= power.both.times(blockLow ^ blockHigh);
        lowsReversed ^= power.lowReversed.times(reversedLow);
        highsReversed ^= power.highReversed.times(reversedHigh);
        bothsReversed ^= power.bothReversed.times(reversedLow ^ reversedHigh);
    }

    /** Ends the sum. */
    void reduce() {
        long v0 = lows;
        long v1 = Long.reverse(lowsReversed) >>> 1 ^ boths ^ lows ^ highs;
        long v2 = highs ^ Long.reverse(bothsReversed ^ lowsReversed ^ highsReversed) >>> 1;
        long v3 = Long.reverse(highsReversed) >>> 1;

        // bits are in reverse, so the product of 255 bits lies one too low
        v3 = v3 << 1 | v2 >>> 63;
        v2 = v2 << 1 | v1 >>> 63;
        v1 = v1 << 1 | v0 >>> 63;
        v0 = v0 << 1;

        // x¹²⁸ = x⁷ + x² + x + 1
        v2 ^= v0 ^ v0 >>> 1 ^ v0 >>> 2 ^ v0 >>> 7;
        v1 ^= v0 << 63 ^ v0 << 62 ^ v0 << 57;
        high = v3 ^ v1 ^ v1 >>> 1 ^ v1 >>> 2 ^ v1 >>> 7;
        low = v2 ^ v1 << 63 ^ v1 << 62 ^ v1 << 57;
    }
}
