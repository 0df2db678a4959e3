package org.sunbid.sealing.sm3;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Up to {@link #MOST} states of SM3 (GB/T 32905, 5.3) that take a block each at the same time. Every step is one short loop
 * over all lanes, which compilers turn into vectors: words and states of all steps stand in one array, a row for each, so
 * that whatever a step reads lies a fixed distance away.
 *
 * <p>Before step {@code j} row {@code j + 3} holds the standard's A and E, the three rows above it B and F, C and G, D and
 * H; the latter two not yet turned, which each step does when it reads them.
 */
final class Sm3Lanes {

    static final int MOST = 128;

    /** Whoever has fewer messages is sooner through them one by one. */
    static final int WORTHWHILE = 16;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int INPUT_WORDS = 16;
    private static final int EXPANDED_WORDS = 68;
    private static final int ROUNDS = 64;
    private static final int EARLY_ROUNDS = 16;

    /** Lanes are worked on in full vectors, whatever stands in those that nobody asked for. */
    private static final int VECTOR = 16;

    private static final int E = MOST;
    private static final int W = 2 * MOST;
    private static final int ROW = 3 * MOST;
    private static final int BEFORE = 4;
    private static final int C_TURN = 9;
    private static final int G_TURN = 19;

    private final int[] rows = new int[EXPANDED_WORDS * ROW];

    /** Each state takes the block of its lane: the next 64 bytes from {@code offset + lane * stride}. */
    void take(int[][] states, int lanes, byte[] input, int offset, int stride) {
        for (int lane = 0; lane < lanes; lane++) {
            read(input, offset + lane * stride, lane);
            enter(states[lane], lane);
        }
        int width = (lanes + VECTOR - 1) / VECTOR * VECTOR;
        for (int word = INPUT_WORDS; word < EXPANDED_WORDS; word++) {
            expand(rows, word * ROW + W, width);
        }
        for (int round = 0; round < EARLY_ROUNDS; round++) {
            early(rows, (round + BEFORE) * ROW, width, Sm3Blocks.constant(round));
        }
        for (int round = EARLY_ROUNDS; round < ROUNDS; round++) {
            late(rows, (round + BEFORE) * ROW, width, Sm3Blocks.constant(round));
        }
        for (int lane = 0; lane < lanes; lane++) {
            leave(states[lane], lane);
        }
    }

    private void read(byte[] input, int from, int lane) {
        for (int word = 0; word < INPUT_WORDS; word++) {
            rows[word * ROW + W + lane] = (int) INTS.get(input, from + word * Integer.BYTES);
        }
    }

    private void enter(int[] state, int lane) {
        rows[3 * ROW + lane] = state[0];
        rows[2 * ROW + lane] = state[1];
        rows[ROW + lane] = Integer.rotateRight(state[2], C_TURN);
        rows[lane] = Integer.rotateRight(state[3], C_TURN);
        rows[3 * ROW + E + lane] = state[4];
        rows[2 * ROW + E + lane] = state[5];
        rows[ROW + E + lane] = Integer.rotateRight(state[6], G_TURN);
        rows[E + lane] = Integer.rotateRight(state[7], G_TURN);
    }

    private void leave(int[] state, int lane) {
        int last = (ROUNDS + BEFORE - 1) * ROW + lane;
        state[0] ^= rows[last];
        state[1] ^= rows[last - ROW];
        state[2] ^= Integer.rotateLeft(rows[last - 2 * ROW], C_TURN);
        state[3] ^= Integer.rotateLeft(rows[last - 3 * ROW], C_TURN);
        state[4] ^= rows[last + E];
        state[5] ^= rows[last - ROW + E];
        state[6] ^= Integer.rotateLeft(rows[last - 2 * ROW + E], G_TURN);
        state[7] ^= Integer.rotateLeft(rows[last - 3 * ROW + E], G_TURN);
    }

    private static void expand(int[] x, int from, int lanes) {
        for (int i = from; i < from + lanes; i++) {
            int third = x[i - 3 * ROW];
            int thirteenth = x[i - 13 * ROW];
            int y = x[i - 16 * ROW] ^ x[i - 9 * ROW] ^ (third << 15 | third >>> 17);
            int p = y ^ (y << 15 | y >>> 17) ^ (y << 23 | y >>> 9);
            x[i] = p ^ (thirteenth << 7 | thirteenth >>> 25) ^ x[i - 6 * ROW];
        }
    }

    private static void early(int[] x, int from, int lanes, int constant) {
        for (int i = from; i < from + lanes; i++) {
            int a = x[i - ROW];
            int b = x[i - 2 * ROW];
            int c = x[i - 3 * ROW];
            int d = x[i - 4 * ROW];
            int e = x[i - ROW + E];
            int f = x[i - 2 * ROW + E];
            int g = x[i - 3 * ROW + E];
            int h = x[i - 4 * ROW + E];
            int word = x[i - 4 * ROW + W];
            int turned = a << 12 | a >>> 20;
            int sum = turned + e + constant;
            sum = sum << 7 | sum >>> 25;
            x[i] = (a ^ b ^ (c << 9 | c >>> 23)) + (d << 9 | d >>> 23) + (sum ^ turned) + (word ^ x[i + W]);
            int second = (e ^ f ^ (g << 19 | g >>> 13)) + (h << 19 | h >>> 13) + sum + word;
            x[i + E] = second ^ (second << 9 | second >>> 23) ^ (second << 17 | second >>> 15);
        }
    }

    private static void late(int[] x, int from, int lanes, int constant) {
        for (int i = from; i < from + lanes; i++) {
            int a = x[i - ROW];
            int b = x[i - 2 * ROW];
            int c = x[i - 3 * ROW];
            int d = x[i - 4 * ROW];
            int e = x[i - ROW + E];
            int f = x[i - 2 * ROW + E];
            int g = x[i - 3 * ROW + E];
            int h = x[i - 4 * ROW + E];
            int word = x[i - 4 * ROW + W];
            int turned = a << 12 | a >>> 20;
            int sum = turned + e + constant;
            sum = sum << 7 | sum >>> 25;
            c = c << 9 | c >>> 23;
            g = g << 19 | g >>> 13;
            x[i] = ((a & b) | (c & (a | b))) + (d << 9 | d >>> 23) + (sum ^ turned) + (word ^ x[i + W]);
            int second = (((f ^ g) & e) ^ g) + (h << 19 | h >>> 13) + sum + word;
            x[i + E] = second ^ (second << 9 | second >>> 23) ^ (second << 17 | second >>> 15);
        }
    }
}
