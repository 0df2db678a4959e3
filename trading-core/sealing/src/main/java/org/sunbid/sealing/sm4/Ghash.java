package org.sunbid.sealing.sm4;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * GHASH (NIST SP 800-38D, 6.4) without tables: four blocks at a time are multiplied by the subkey's powers H⁴ to H, summed,
 * and reduced once.
 */
final class Ghash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int BLOCK_BYTES = 16;
    private static final int FOUR_BYTES = 4 * BLOCK_BYTES;

    private final GhashPower first;
    private final GhashPower second;
    private final GhashPower third;
    private final GhashPower fourth;

    /** Under this subkey, 16 bytes. Read by any number of threads. */
    Ghash(byte[] subkey) {
        first = new GhashPower((long) LONGS.get(subkey, 0), (long) LONGS.get(subkey, Long.BYTES));
        second = first.next(first);
        third = second.next(first);
        fourth = third.next(first);
    }

    /** The hash of a text without associated data, zeros to the end of a block and lengths included. */
    byte[] of(byte[] text, int length) {
        long[] state = new long[2];
        int fours = length / FOUR_BYTES * FOUR_BYTES;
        int whole = length / BLOCK_BYTES * BLOCK_BYTES;
        takeFours(state, text, fours);
        takeOnes(state, text, fours, whole);
        if (whole < length) {
            byte[] rest = new byte[BLOCK_BYTES];
            System.arraycopy(text, whole, rest, 0, length - whole);
            takeOnes(state, rest, 0, BLOCK_BYTES);
        }
        byte[] lengths = new byte[BLOCK_BYTES];
        LONGS.set(lengths, Long.BYTES, (long) Byte.SIZE * length);
        takeOnes(state, lengths, 0, BLOCK_BYTES);
        byte[] hash = new byte[BLOCK_BYTES];
        LONGS.set(hash, 0, state[0]);
        LONGS.set(hash, Long.BYTES, state[1]);
        return hash;
    }

    private void takeFours(long[] state, byte[] text, int end) {
        GhashSum sum = new GhashSum(state[0], state[1]);
        for (int at = 0; at < end; at += FOUR_BYTES) {
            sum.begin(fourth, high(text, at), low(text, at));
            sum.add(third, high(text, at + BLOCK_BYTES), low(text, at + BLOCK_BYTES));
            sum.add(second, high(text, at + 2 * BLOCK_BYTES), low(text, at + 2 * BLOCK_BYTES));
            sum.add(first, high(text, at + 3 * BLOCK_BYTES), low(text, at + 3 * BLOCK_BYTES));
            sum.reduce();
        }
        state[0] = sum.high;
        state[1] = sum.low;
    }

    private void takeOnes(long[] state, byte[] text, int from, int end) {
        GhashSum sum = new GhashSum(state[0], state[1]);
        for (int at = from; at < end; at += BLOCK_BYTES) {
            sum.begin(first, high(text, at), low(text, at));
            sum.reduce();
        }
        state[0] = sum.high;
        state[1] = sum.low;
    }

    private static long high(byte[] text, int at) {
        return (long) LONGS.get(text, at);
    }

    private static long low(byte[] text, int at) {
        return (long) LONGS.get(text, at + Long.BYTES);
    }
}
