package org.sunbid.sealing.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.suite.Suite;

/**
 * Checks one chunk of a sealed bid while it is being received, holding hashes only (§7).
 *
 * <p>Bytes beyond the chunk's length are refused at once, so that an endless upload ends early. Nothing that was received
 * counts before {@link #finish} has returned.
 */
public final class ChunkVerifier {

    private final Suite suite;
    private final int chunk;
    private final int length;
    private final byte[] expectedRoot;
    private final List<byte[]> leaves = new ArrayList<>(SealFormat.CHUNK_SEGMENTS);
    private MessageDigest leaf;
    private int leafBytes;
    private int received;

    ChunkVerifier(Suite suite, int chunk, int length, byte[] expectedRoot) {
        this.suite = suite;
        this.chunk = chunk;
        this.length = length;
        this.expectedRoot = expectedRoot;
        this.leaf = MerkleTree.newLeaf(suite);
    }

    /** Takes further bytes; throws {@code seal.wrong-chunk} as soon as there are too many. */
    public void update(byte[] bytes, int offset, int count) {
        if (count > length - received) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " is longer than " + length + " bytes");
        }
        int from = offset;
        while (from < offset + count) {
            int step = Math.min(offset + count - from, SealFormat.SEALED_SEGMENT_BYTES - leafBytes);
            leaf.update(bytes, from, step);
            leafBytes += step;
            from += step;
            if (leafBytes == SealFormat.SEALED_SEGMENT_BYTES) {
                closeLeaf();
            }
        }
        received += count;
    }

    /** Returns silently if exactly the chunk's bytes were taken; otherwise throws {@code seal.wrong-chunk}. */
    public void finish() {
        if (received < length) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " ends after " + received + " bytes");
        }
        if (leafBytes > 0) {
            closeLeaf();
        }
        if (!MessageDigest.isEqual(MerkleTree.root(suite, leaves), expectedRoot)) {
            throw new SealingException("seal.wrong-chunk", "chunk " + chunk + " is not what was signed");
        }
    }

    private void closeLeaf() {
        leaves.add(leaf.digest());
        leaf = MerkleTree.newLeaf(suite);
        leafBytes = 0;
    }
}
