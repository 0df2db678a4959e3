package org.sunbid.sealing.sm4;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * GHASH (NIST SP 800-38D, 6.4) without tables: Karatsuba's multiplication over {@link Carryless} products of 64 bits. What a
 * product loses above 64 bits comes from the product of the reversed numbers, as in Pornin's BearSSL.
 */
final class Ghash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int BLOCK_BYTES = 16;

    private final Carryless high;
    private final Carryless low;
    private final Carryless both;
    private final Carryless highReversed;
    private final Carryless lowReversed;
    private final Carryless bothReversed;

    /** Under this subkey, 16 bytes. Read by any number of threads. */
    Ghash(byte[] subkey) {
        long h = (long) LONGS.get(subkey, 0);
        long l = (long) LONGS.get(subkey, Long.BYTES);
        high = new Carryless(h);
        low = new Carryless(l);
        both = new Carryless(h ^ l);
        highReversed = new Carryless(Long.reverse(h));
        lowReversed = new Carryless(Long.reverse(l));
        bothReversed = new Carryless(Long.reverse(h ^ l));
    }

    /** The hash of a text without associated data, zeros to the end of a block and lengths included. */
    byte[] of(byte[] text, int length) {
        long[] state = new long[2];
        int whole = length / BLOCK_BYTES * BLOCK_BYTES;
        take(state, text, whole);
        if (whole < length) {
            byte[] rest = new byte[BLOCK_BYTES];
            System.arraycopy(text, whole, rest, 0, length - whole);
            take(state, rest, BLOCK_BYTES);
        }
        byte[] lengths = new byte[BLOCK_BYTES];
        LONGS.set(lengths, Long.BYTES, (long) Byte.SIZE * length);
        take(state, lengths, BLOCK_BYTES);
        byte[] hash = new byte[BLOCK_BYTES];
        LONGS.set(hash, 0, state[0]);
        LONGS.set(hash, Long.BYTES, state[1]);
        return hash;
    }

    private void take(long[] state, byte[] text, int length) {
        long y1 = state[0];
        long y0 = state[1];
        for (int at = 0; at < length; at += BLOCK_BYTES) {
            y1 ^= (long) LONGS.get(text, at);
            y0 ^= (long) LONGS.get(text, at + Long.BYTES);
            long r1 = Long.reverse(y1);
            long r0 = Long.reverse(y0);

            long z0 = low.times(y0);
            long z1 = high.times(y1);
            long z2 = both.times(y0 ^ y1) ^ z0 ^ z1;
            long t0 = lowReversed.times(r0);
            long t1 = highReversed.times(r1);
            long t2 = bothReversed.times(r0 ^ r1) ^ t0 ^ t1;
            long v1 = Long.reverse(t0) >>> 1 ^ z2;
            long v2 = z1 ^ Long.reverse(t2) >>> 1;
            long v3 = Long.reverse(t1) >>> 1;

            // bits are in reverse, so the product of 255 bits lies one too low
            v3 = v3 << 1 | v2 >>> 63;
            v2 = v2 << 1 | v1 >>> 63;
            v1 = v1 << 1 | z0 >>> 63;
            long v0 = z0 << 1;

            // x¹²⁸ = x⁷ + x² + x + 1
            v2 ^= v0 ^ v0 >>> 1 ^ v0 >>> 2 ^ v0 >>> 7;
            v1 ^= v0 << 63 ^ v0 << 62 ^ v0 << 57;
            y1 = v3 ^ v1 ^ v1 >>> 1 ^ v1 >>> 2 ^ v1 >>> 7;
            y0 = v2 ^ v1 << 63 ^ v1 << 62 ^ v1 << 57;
        }
        state[0] = y1;
        state[1] = y0;
    }
}
