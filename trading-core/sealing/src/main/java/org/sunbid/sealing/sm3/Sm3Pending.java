package org.sunbid.sealing.sm3;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A digest that is on its way. */
public final class Sm3Pending {

    /** Read at a time: what is done between two looks at who else waits. */
    static final int STEP_BYTES = 1 << 14;

    /** So much more is read with the last step rather than in one of its own. */
    private static final int REST_BYTES = 64;

    private static final int PADDING_BYTES = 128;

    /** Room for the bytes of a step, with the rest and the padding. */
    static final int ROOM_BYTES = STEP_BYTES + REST_BYTES + PADDING_BYTES;

    private static final byte END = (byte) 0x80;

    private final Sm3Message message;
    private final long length;
    private final int[] state = Sm3Blocks.start();
    private final CompletableFuture<byte[]> digest = new CompletableFuture<>();
    private long position;
    private boolean ended;

    Sm3Pending(Sm3Message message) {
        this.message = message;
        this.length = message.length();
    }

    /**
     * Waits for it.
     *
     * @throws IOException when the message could not be read, or nobody wants the digest any more
     */
    public byte[] await() throws IOException {
        try {
            return digest.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException unread ? unread : new IOException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    /** Nobody wants it any more: the message is read no further than where it is being read now. */
    public void cancel() {
        fail(new IOException("given up"));
    }

    void fail(IOException why) {
        digest.completeExceptionally(why);
    }

    boolean isDone() {
        return digest.isDone();
    }

    int[] state() {
        return state;
    }

    /** Reads the next blocks, the padding behind the last; returns how many, 0 when it is done because it cannot be read. */
    int read(byte[] room, int offset) {
        long left = length - position;
        int count = (int) (left <= STEP_BYTES + REST_BYTES ? left : STEP_BYTES);
        try {
            message.read(position, room, offset, count);
        } catch (IOException unread) {
            fail(unread);
            return 0;
        } catch (RuntimeException bug) {
            fail(new IOException(bug));
            return 0;
        }
        position += count;
        ended = position == length;
        return (ended ? pad(room, offset, count) : count) / Sm3Blocks.BLOCK_BYTES;
    }

    private int pad(byte[] room, int offset, int count) {
        int padded = (count + Long.BYTES) / Sm3Blocks.BLOCK_BYTES * Sm3Blocks.BLOCK_BYTES + Sm3Blocks.BLOCK_BYTES;
        Arrays.fill(room, offset + count, offset + padded, (byte) 0);
        room[offset + count] = END;
        ByteBuffer.wrap(room).putLong(offset + padded - Long.BYTES, Byte.SIZE * length);
        return padded;
    }

    /** The state has taken the blocks that were read. */
    void taken(int count) {
        if (ended && count > 0) {
            digest.complete(Sm3Blocks.bytes(state));
        }
    }
}
