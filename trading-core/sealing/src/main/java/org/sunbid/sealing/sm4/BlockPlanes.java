package org.sunbid.sealing.sm4;

/**
 * Turns 64 planes, those of two words of the cipher, into a long for each block: the transposition of bit matrices by
 * exchanging halves, quarters and so on. As planes lie in an order of their own, which bit of a plane's number changes places
 * with which bit of a block's number is not in order either.
 */
final class BlockPlanes {

    private static final int LANES = Sm4Planes.LANES;
    private static final int LENGTH = Long.SIZE * LANES;
    private static final int[] PLACE = new int[Long.SIZE];

    static {
        for (int block = 0; block < Long.SIZE; block++) {
            PLACE[block] = LANES * ((block >>> 3 & 3) | (block & 7) << 2 | (block & 32));
        }
    }

    private final long[] planes = new long[LENGTH];

    /** Takes the planes of both words and turns them. */
    void transpose(long[] high, long[] low) {
        long[] p = planes;
        System.arraycopy(low, 0, p, 0, Sm4Planes.WORD);
        System.arraycopy(high, 0, p, Sm4Planes.WORD, Sm4Planes.WORD);
        exchange(p, LANES, 8, 0x00FF00FF00FF00FFL);
        exchange(p, 2 * LANES, 16, 0x0000FFFF0000FFFFL);
        exchange(p, 4 * LANES, 1, 0x5555555555555555L);
        exchange(p, 8 * LANES, 2, 0x3333333333333333L);
        exchange(p, 16 * LANES, 4, 0x0F0F0F0F0F0F0F0FL);
        exchange(p, 32 * LANES, 32, 0x00000000FFFFFFFFL);
    }

    /** The high word followed by the low one, of this block. */
    long of(int block) {
        return planes[PLACE[block % Long.SIZE] + block / Long.SIZE];
    }

    private static void exchange(long[] p, int distance, int shift, long mask) {
        for (int from = 0; from < LENGTH; from += 2 * distance) {
            for (int i = from; i < from + distance; i++) {
                long a = p[i];
                long b = p[i + distance];
                long changed = ((a >>> shift) ^ b) & mask;
                p[i] = a ^ changed << shift;
                p[i + distance] = b ^ changed;
            }
        }
    }
}
