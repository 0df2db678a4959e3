package org.sunbid.sealing.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.sm3.Sm3Message;
import org.sunbid.sealing.sm3.Sm3Pending;
import org.sunbid.sealing.sm3.Sm3Workers;
import org.sunbid.sealing.suite.Suite;

/**
 * Checks one chunk of suite GM-1 (§7) in the place where it is written while it is being received. Each segment is read
 * back and hashed as soon as it is there, side by side with those of other chunks; a {@link ChunkVerifier} gives the same
 * answers.
 *
 * <p>Nothing that was received counts before {@link #finish} has returned.
 */
public final class WrittenChunkVerifier implements AutoCloseable {

    private static final byte[] LEAF = {0};

    private final int chunk;
    private final int length;
    private final byte[] expectedRoot;
    private final Sm3Workers workers;
    private final Written written;
    private final List<Sm3Pending> leaves = new ArrayList<>(SealFormat.CHUNK_SEGMENTS);
    private int hashed;
    private int received;

    /** Where the chunk is. */
    @FunctionalInterface
    public interface Written {
        /** Reads what was written from this position on, so many bytes; by a thread other than the writer's. */
        void read(long position, byte[] into, int offset, int count) throws IOException;
    }

    WrittenChunkVerifier(int chunk, int length, byte[] expectedRoot, Sm3Workers workers, Written written) {
        this.chunk = chunk;
        this.length = length;
        this.expectedRoot = expectedRoot;
        this.workers = workers;
        this.written = written;
    }

    /** Before further bytes are written; throws {@code seal.wrong-chunk} when they would be too many. */
    public void expect(int count) {
        if (count > length - received) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " is longer than " + length + " bytes");
        }
    }

    /** These bytes more are written. */
    public void received(int count) {
        expect(count);
        received += count;
        while (received - hashed >= SealFormat.SEALED_SEGMENT_BYTES || (received == length && hashed < length)) {
            int segment = Math.min(SealFormat.SEALED_SEGMENT_BYTES, length - hashed);
            leaves.add(workers.hash(new Leaf(hashed, segment, written)));
            hashed += segment;
        }
    }

    /**
     * Returns silently if exactly the chunk's bytes are written; otherwise throws {@code seal.wrong-chunk}.
     *
     * @throws IOException when what was written cannot be read
     */
    public void finish() throws IOException {
        if (received < length) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " ends after " + received + " bytes");
        }
        List<byte[]> hashes = new ArrayList<>(leaves.size());
        for (Sm3Pending leaf : leaves) {
            hashes.add(leaf.await());
        }
        if (!MessageDigest.isEqual(MerkleTree.root(Suite.GM_1, hashes), expectedRoot)) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " is not what was signed");
        }
    }

    /** Gives up what is not hashed yet. */
    @Override
    public void close() {
        leaves.forEach(Sm3Pending::cancel);
    }

    /** A segment behind the byte that makes it a leaf (RFC 6962, 2.1). */
    private record Leaf(int from, int segmentBytes, Written written) implements Sm3Message {

        @Override
        public long length() {
            return (long) LEAF.length + segmentBytes;
        }

        @Override
        public void read(long position, byte[] into, int offset, int count) throws IOException {
            int prefix = position == 0 ? LEAF.length : 0;
            System.arraycopy(LEAF, 0, into, offset, prefix);
            written.read(from + position + prefix - LEAF.length, into, offset + prefix, count - prefix);
        }
    }
}
