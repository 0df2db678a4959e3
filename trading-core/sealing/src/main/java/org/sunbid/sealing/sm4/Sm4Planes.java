package org.sunbid.sealing.sm4;

import java.util.Arrays;

/**
 * SM4 on 1024 blocks at once, bit-sliced: a plane holds one bit of every block, and gates work on 64 blocks a step.
 *
 * <p>A word of the cipher is 32 planes of {@link #LANES} longs, lowest bit of every byte first: plane 4k + j is bit k of byte
 * j, byte 0 the lowest. So the eight bits of the S-box are eight {@linkplain #ROW rows}, and a rotation of a word is a matter
 * of where planes lie. Not for use by two threads at once.
 */
final class Sm4Planes {

    /** Longs of a plane. Short loops gain nothing from vectors, long ones leave the first cache. */
    static final int LANES = 16;

    static final int BLOCKS = Long.SIZE * LANES;
    static final int ROW = 4 * LANES;
    static final int WORD = Byte.SIZE * ROW;

    private final Sm4KeyPlanes keys;
    private final long[][] words = new long[4][WORD];
    private final long[] mixed = new long[WORD];
    private final long[] sums = new long[WORD];

    Sm4Planes(Sm4KeyPlanes keys) {
        this.keys = keys;
    }

    /** Encrypts {@link #BLOCKS} blocks: the three words, and as the fourth the numbers from {@code counter} on. */
    void encryptCounters(int first, int second, int third, int counter) {
        constant(words[0], first);
        constant(words[1], second);
        constant(words[2], third);
        count(words[3], counter);
        for (int round = 0; round < Sm4Key.ROUNDS; round++) {
            mix(words[(round + 1) & 3], words[(round + 2) & 3], words[(round + 3) & 3], keys.round(round));
            Sm4Circuit.substitute(mixed);
            diffuse(words[round & 3]);
        }
    }

    /** Word {@code index} of what was encrypted; the cipher gives its words in reverse. */
    long[] output(int index) {
        return words[3 - index];
    }

    private void mix(long[] a, long[] b, long[] c, long[] key) {
        long[] sum = mixed;
        for (int i = 0; i < WORD; i++) {
            sum[i] = a[i] ^ b[i] ^ c[i] ^ key[i];
        }
    }

    /** Adds the linear transformation L of what was substituted, as B ⊕ B⋘24 ⊕ (B ⊕ B⋘8 ⊕ B⋘16)⋘2. */
    private void diffuse(long[] word) {
        long[] from = mixed;
        long[] sum = sums;
        for (int row = 0; row < WORD; row += ROW) {
            for (int i = row; i < row + LANES; i++) {
                long a = from[i];
                long b = from[i + LANES];
                long c = from[i + 2 * LANES];
                long d = from[i + 3 * LANES];
                word[i] ^= a ^ b;
                word[i + LANES] ^= b ^ c;
                word[i + 2 * LANES] ^= c ^ d;
                word[i + 3 * LANES] ^= d ^ a;
                sum[i] = a ^ c ^ d;
                sum[i + LANES] = a ^ b ^ d;
                sum[i + 2 * LANES] = a ^ b ^ c;
                sum[i + 3 * LANES] = b ^ c ^ d;
            }
        }
        for (int i = 0; i < 6 * ROW; i++) {
            word[i + 2 * ROW] ^= sum[i];
        }
        carry(word, 0);
        carry(word, ROW);
    }

    /** The two highest bits of each byte become the lowest two of the next. */
    private void carry(long[] word, int row) {
        long[] sum = sums;
        for (int i = row; i < row + 3 * LANES; i++) {
            word[i + LANES] ^= sum[i + 6 * ROW];
        }
        for (int i = row; i < row + LANES; i++) {
            word[i] ^= sum[i + 6 * ROW + 3 * LANES];
        }
    }

    /** The same word in every block. */
    static void constant(long[] word, int value) {
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            int plane = LANES * plane(bit);
            Arrays.fill(word, plane, plane + LANES, everywhere(value, bit));
        }
    }

    /** Numbers from {@code first} on, modulo 2³²: of 64 in a row the six lowest bits run in a circle, the others change once. */
    private static void count(long[] word, int first) {
        int low = first & 63;
        long before = -1L >>> low; // those of the 64 whose high bits have not changed yet
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            int plane = LANES * plane(bit);
            for (int lane = 0; lane < LANES; lane++) {
                int number = first + Long.SIZE * lane;
                word[plane + lane] = bit < 6
                        ? Long.rotateRight(circle(bit), low)
                        : (everywhere(number, bit) & before) | (everywhere(number + Long.SIZE, bit) & ~before);
            }
        }
    }

    /** All bits as this one of the number. */
    private static long everywhere(int number, int bit) {
        return -(long) (number >>> bit & 1);
    }

    /** Bit {@code bit} of the numbers 0 to 63. */
    private static long circle(int bit) {
        return Long.divideUnsigned(-1L, (1L << (1 << bit)) + 1) << (1 << bit);
    }

    private static int plane(int bit) {
        return 4 * (bit % Byte.SIZE) + bit / Byte.SIZE;
    }
}
