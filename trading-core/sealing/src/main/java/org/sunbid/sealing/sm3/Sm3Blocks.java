package org.sunbid.sealing.sm3;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The state of SM3 (GB/T 32905, 5.3) and the function that takes blocks into it. The expanded words of up to {@link #MOST}
 * blocks stand side by side, so that expanding them is one short loop over all blocks for each word, which compilers turn
 * into vectors; only the 64 rounds go block by block.
 */
final class Sm3Blocks {

    static final int BLOCK_BYTES = 64;

    /** As many as stay in the first cache of a processor with their words. */
    static final int MOST = 64;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int INPUT_WORDS = 16;
    private static final int EXPANDED_WORDS = 68;
    private static final int ROUNDS = 64;
    private static final int EARLY_ROUNDS = 16;
    private static final int[] CONSTANTS = new int[ROUNDS];
    private static final int[] START = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    static {
        for (int round = 0; round < ROUNDS; round++) {
            CONSTANTS[round] = Integer.rotateLeft(round < EARLY_ROUNDS ? 0x79cc4519 : 0x7a879d8a, round);
        }
    }

    /** Word {@code j} of block {@code b} stands at {@code j * MOST + b}. */
    private final int[] words = new int[EXPANDED_WORDS * MOST];

    private final int[] state = START.clone();

    /** The state before the first block. */
    static int[] start() {
        return START.clone();
    }

    static int constant(int round) {
        return CONSTANTS[round];
    }

    /** A state in bytes: the digest, once the padding was taken. */
    static byte[] bytes(int[] state) {
        ByteBuffer bytes = ByteBuffer.allocate(START.length * Integer.BYTES);
        for (int word : state) {
            bytes.putInt(word);
        }
        return bytes.array();
    }

    void reset() {
        resume(START);
    }

    /** Goes on from this state. */
    void resume(int[] from) {
        System.arraycopy(from, 0, state, 0, START.length);
    }

    /** Where it stands, into this array. */
    void leave(int[] into) {
        System.arraycopy(state, 0, into, 0, START.length);
    }

    /** The state in bytes: the digest, once the padding was taken. */
    byte[] state() {
        return bytes(state);
    }

    /** Takes so many blocks, one after the other, from there on. */
    void take(byte[] input, int offset, int blocks) {
        for (int block = 0; block < blocks; block++) {
            read(input, offset + block * BLOCK_BYTES, block);
        }
        for (int word = INPUT_WORDS; word < EXPANDED_WORDS; word++) {
            expand(words, word * MOST, blocks);
        }
        for (int block = 0; block < blocks; block++) {
            compress(block);
        }
    }

    private void read(byte[] input, int offset, int block) {
        for (int word = 0; word < INPUT_WORDS; word++) {
            words[word * MOST + block] = (int) INTS.get(input, offset + word * Integer.BYTES);
        }
    }

    private static void expand(int[] w, int from, int blocks) {
        for (int i = from; i < from + blocks; i++) {
            int third = w[i - 3 * MOST];
            int thirteenth = w[i - 13 * MOST];
            int x = w[i - 16 * MOST] ^ w[i - 9 * MOST] ^ (third << 15 | third >>> 17);
            int p = x ^ (x << 15 | x >>> 17) ^ (x << 23 | x >>> 9);
            w[i] = p ^ (thirteenth << 7 | thirteenth >>> 25) ^ w[i - 6 * MOST];
        }
    }

    /** The 64 rounds; as fast as unrolled by hand. */
    private void compress(int block) {
        int[] w = words;
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int round = 0; round < ROUNDS; round++) {
            boolean early = round < EARLY_ROUNDS;
            int word = w[round * MOST + block];
            int turned = Integer.rotateLeft(a, 12);
            int sum = Integer.rotateLeft(turned + e + CONSTANTS[round], 7);
            int first = (early ? a ^ b ^ c : (a & b) | (c & (a | b)))
                    + d
                    + (sum ^ turned)
                    + (word ^ w[(round + 4) * MOST + block]);
            int second = (early ? e ^ f ^ g : ((f ^ g) & e) ^ g) + h + sum + word;
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = first;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = second ^ Integer.rotateLeft(second, 9) ^ Integer.rotateLeft(second, 17);
        }
        state[0] ^= a;
        state[1] ^= b;
        state[2] ^= c;
        state[3] ^= d;
        state[4] ^= e;
        state[5] ^= f;
        state[6] ^= g;
        state[7] ^= h;
    }
}
