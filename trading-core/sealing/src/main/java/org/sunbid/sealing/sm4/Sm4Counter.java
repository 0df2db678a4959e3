package org.sunbid.sealing.sm4;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SM4 in counter mode, as GCM has it: 32 bits of counter behind 12 bytes. Not for use by two threads at once. */
final class Sm4Counter {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int BATCH_BYTES = Sm4Planes.BLOCKS * Sm4Key.BLOCK_BYTES;

    private final Sm4Planes planes;
    private final BlockPlanes left = new BlockPlanes();
    private final BlockPlanes right = new BlockPlanes();
    private final byte[] end = new byte[BATCH_BYTES];

    Sm4Counter(Sm4KeyPlanes keys) {
        this.planes = new Sm4Planes(keys);
    }

    /** Encrypts or decrypts from the beginning of the one array to the beginning of the other. */
    void apply(byte[] nonce, int counter, byte[] input, int length, byte[] output) {
        int from = 0;
        int count = counter;
        for (; length - from >= BATCH_BYTES; from += BATCH_BYTES) {
            next(nonce, count);
            add(input, output, from);
            count += Sm4Planes.BLOCKS;
        }
        if (from < length) {
            next(nonce, count);
            System.arraycopy(input, from, end, 0, length - from);
            add(end, end, 0);
            System.arraycopy(end, 0, output, from, length - from);
        }
    }

    private void next(byte[] nonce, int counter) {
        planes.encryptCounters((int) INTS.get(nonce, 0), (int) INTS.get(nonce, 4), (int) INTS.get(nonce, 8), counter);
        left.transpose(planes.output(0), planes.output(1));
        right.transpose(planes.output(2), planes.output(3));
    }

    private void add(byte[] input, byte[] output, int offset) {
        for (int block = 0; block < Sm4Planes.BLOCKS; block++) {
            int at = offset + block * Sm4Key.BLOCK_BYTES;
            LONGS.set(output, at, (long) LONGS.get(input, at) ^ left.of(block));
            LONGS.set(output, at + Long.BYTES, (long) LONGS.get(input, at + Long.BYTES) ^ right.of(block));
        }
    }
}
