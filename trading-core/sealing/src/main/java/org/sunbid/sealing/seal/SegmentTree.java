package org.sunbid.sealing.seal;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.sm3.Sm3Workers;
import org.sunbid.sealing.suite.Suite;

/**
 * The tree hash over the sealed segments (§7), kept as the roots of its chunks.
 *
 * <p>A chunk is eight segments: 8 MiB and eight tags, the last one what is left. The bidder sends the tree ahead, signed
 * by way of the {@link SealDigest}; then chunks may arrive in any order and each is checked on its own. A tree that was
 * {@linkplain #read read} proves nothing before its digest's signature was verified: see {@link VerifiedSeal}.
 */
public final class SegmentTree {

    /** Length of every chunk but the last, in bytes. */
    public static final int CHUNK_BYTES = SealFormat.CHUNK_SEGMENTS * SealFormat.SEALED_SEGMENT_BYTES;

    private final SealHeader header;
    private final List<byte[]> chunkRoots;

    private SegmentTree(SealHeader header, List<byte[]> chunkRoots) {
        this.header = header;
        this.chunkRoots = chunkRoots;
    }

    /** Reads the chunk roots, 32 bytes each; refuses with {@code seal.wrong-tree} any other number than the header's. */
    public static SegmentTree read(SealHeader header, byte[] chunkRoots) {
        int count = chunkCount(header);
        if (chunkRoots.length != (long) count * Suite.DIGEST_BYTES) {
            throw new SealingException("seal.wrong-tree", chunkRoots.length + " bytes for " + count + " chunks");
        }
        List<byte[]> roots = new ArrayList<>(count);
        for (int from = 0; from < chunkRoots.length; from += Suite.DIGEST_BYTES) {
            roots.add(Arrays.copyOfRange(chunkRoots, from, from + Suite.DIGEST_BYTES));
        }
        return new SegmentTree(header, roots);
    }

    /** In how many chunks the seal with this header travels. */
    public static int chunkCount(SealHeader header) {
        return (header.segmentCount() + SealFormat.CHUNK_SEGMENTS - 1) / SealFormat.CHUNK_SEGMENTS;
    }

    /** With whose digest it hashes. */
    public Suite suite() {
        return header.suite();
    }

    public int chunkCount() {
        return chunkRoots.size();
    }

    /** Length of chunk number {@code chunk}, counted from 0, in bytes. */
    public int chunkLength(int chunk) {
        requireChunk(chunk);
        return (int) Math.min(CHUNK_BYTES, header.segmentsLength() - chunkOffset(chunk));
    }

    /** Where the chunk begins, counted from the first byte behind the header. */
    public long chunkOffset(int chunk) {
        requireChunk(chunk);
        return (long) chunk * CHUNK_BYTES;
    }

    /** A check of one chunk that takes its bytes as they arrive. */
    public ChunkVerifier verifier(int chunk) {
        return new ChunkVerifier(header.suite(), chunk, chunkLength(chunk), chunkRoots.get(chunk));
    }

    /**
     * A check of one chunk where it is written, beside those of others; only in suite GM-1, as SHA-256 is as fast alone.
     *
     * @param workers that hash
     * @param written where the chunk is
     */
    public WrittenChunkVerifier verifier(int chunk, Sm3Workers workers, WrittenChunkVerifier.Written written) {
        if (header.suite() != Suite.GM_1) {
            throw new IllegalArgumentException(header.suite() + " does not hash with SM3");
        }
        return new WrittenChunkVerifier(chunk, chunkLength(chunk), chunkRoots.get(chunk), workers, written);
    }

    /** Returns silently if these are the bytes of the chunk; otherwise throws {@code seal.wrong-chunk}. Uses all cores. */
    public void verifyChunk(int chunk, byte[] bytes) {
        if (bytes.length != chunkLength(chunk)) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " has " + bytes.length + " bytes");
        }
        List<byte[]> leaves = IntStream.iterate(0, at -> at < bytes.length, at -> at + SealFormat.SEALED_SEGMENT_BYTES)
                .boxed()
                .toList()
                .parallelStream()
                .map(at -> MerkleTree.leaf(
                        header.suite(), bytes, at, Math.min(SealFormat.SEALED_SEGMENT_BYTES, bytes.length - at)))
                .toList();
        if (!MessageDigest.isEqual(MerkleTree.root(header.suite(), leaves), chunkRoots.get(chunk))) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " is not what was signed");
        }
    }

    /** The root over all segments. */
    public byte[] root() {
        return MerkleTree.root(header.suite(), chunkRoots).clone();
    }

    /** The chunk roots one after the other, as {@link #read} takes them. */
    public byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        chunkRoots.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private void requireChunk(int chunk) {
        if (chunk < 0 || chunk >= chunkRoots.size()) {
            throw new SealingException("seal.no-such-chunk", "chunk " + chunk + " of " + chunkRoots.size());
        }
    }

    /** Grows a tree from the segments in their order. */
    static final class Builder {

        private final SealHeader header;
        private final List<byte[]> chunkRoots = new ArrayList<>();
        private final List<byte[]> leaves = new ArrayList<>(SealFormat.CHUNK_SEGMENTS);

        Builder(SealHeader header) {
            this.header = header;
        }

        byte[] leafHash(byte[] sealed, int length) {
            return MerkleTree.leaf(header.suite(), sealed, 0, length);
        }

        void add(byte[] leafHash) {
            leaves.add(leafHash);
            if (leaves.size() == SealFormat.CHUNK_SEGMENTS) {
                closeChunk();
            }
        }

        SegmentTree build() {
            if (!leaves.isEmpty()) {
                closeChunk();
            }
            return new SegmentTree(header, List.copyOf(chunkRoots));
        }

        private void closeChunk() {
            chunkRoots.add(MerkleTree.root(header.suite(), leaves));
            leaves.clear();
        }
    }
}
