package org.sunbid.sealing.sm4;

/**
 * Products without carries by one number, the lower 64 bits of them. Each number is cut into four of which only every fourth
 * bit is set; then carries of the processor's multiplication end in the gaps, and take the same time whatever is multiplied.
 */
final class Carryless {

    private static final long FIRST = 0x1111111111111111L;
    private static final long SECOND = 0x2222222222222222L;
    private static final long THIRD = 0x4444444444444444L;
    private static final long FOURTH = 0x8888888888888888L;

    private final long b0;
    private final long b1;
    private final long b2;
    private final long b3;

    Carryless(long number) {
        b0 = number & FIRST;
        b1 = number & SECOND;
        b2 = number & THIRD;
        b3 = number & FOURTH;
    }

    long times(long other) {
        long a0 = other & FIRST;
        long a1 = other & SECOND;
        long a2 = other & THIRD;
        long a3 = other & FOURTH;
        return ((a0 * b0 ^ a1 * b3 ^ a2 * b2 ^ a3 * b1) & FIRST)
                | ((a0 * b1 ^ a1 * b0 ^ a2 * b3 ^ a3 * b2) & SECOND)
                | ((a0 * b2 ^ a1 * b1 ^ a2 * b0 ^ a3 * b3) & THIRD)
                | ((a0 * b3 ^ a1 * b2 ^ a2 * b1 ^ a3 * b0) & FOURTH);
    }
}
