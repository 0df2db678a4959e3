package org.sunbid.sealing.sm3;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The digest SM3 (GB/T 32905) for long inputs: the same values as any other, sooner from some kilobytes on, with 21 KiB of
 * memory for each. Not for use by two threads at once.
 */
public final class Sm3 extends MessageDigest {

    private static final int DIGEST_BYTES = 32;
    private static final int BATCH_BYTES = Sm3Blocks.MOST * Sm3Blocks.BLOCK_BYTES;
    private static final byte END = (byte) 0x80;

    private final Sm3Blocks blocks = new Sm3Blocks();
    /** Room for what padding adds to a batch that is full but for a byte. */
    private final byte[] waiting = new byte[BATCH_BYTES + Sm3Blocks.BLOCK_BYTES];

    private int waitingBytes;
    private long length;

    public Sm3() {
        super("SM3");
    }

    @Override
    protected int engineGetDigestLength() {
        return DIGEST_BYTES;
    }

    @Override
    protected void engineUpdate(byte input) {
        waiting[waitingBytes++] = input;
        length++;
        takeFullBatch();
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int count) {
        int from = offset;
        int end = offset + count;
        length += count;
        if (waitingBytes > 0) {
            from += keep(input, from, Math.min(BATCH_BYTES - waitingBytes, count));
        }
        for (; end - from >= BATCH_BYTES; from += BATCH_BYTES) {
            blocks.take(input, from, Sm3Blocks.MOST);
        }
        keep(input, from, end - from);
    }

    private int keep(byte[] input, int offset, int count) {
        System.arraycopy(input, offset, waiting, waitingBytes, count);
        waitingBytes += count;
        takeFullBatch();
        return count;
    }

    private void takeFullBatch() {
        if (waitingBytes == BATCH_BYTES) {
            blocks.take(waiting, 0, Sm3Blocks.MOST);
            waitingBytes = 0;
        }
    }

    @Override
    protected byte[] engineDigest() {
        int padded = Sm3Blocks.BLOCK_BYTES * ((waitingBytes + Long.BYTES) / Sm3Blocks.BLOCK_BYTES + 1);
        Arrays.fill(waiting, waitingBytes, padded, (byte) 0);
        waiting[waitingBytes] = END;
        ByteBuffer.wrap(waiting).putLong(padded - Long.BYTES, Byte.SIZE * length);
        int count = padded / Sm3Blocks.BLOCK_BYTES;
        int first = Math.min(count, Sm3Blocks.MOST);
        blocks.take(waiting, 0, first);
        blocks.take(waiting, first * Sm3Blocks.BLOCK_BYTES, count - first);
        byte[] digest = blocks.state();
        engineReset();
        return digest;
    }

    @Override
    protected void engineReset() {
        blocks.reset();
        Arrays.fill(waiting, (byte) 0);
        waitingBytes = 0;
        length = 0;
    }
}
