package org.sunbid.sealing.seal;

import java.security.MessageDigest;
import java.util.List;
import org.sunbid.sealing.suite.Suite;

/** The tree hash of RFC 6962, 2.1, with the digest of a suite. */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** A digest that waits for the content of a leaf. */
    static MessageDigest newLeaf(Suite suite) {
        MessageDigest digest = suite.newLongDigest();
        digest.update(LEAF);
        return digest;
    }

    /** The hash of a leaf that is all there. */
    static byte[] leaf(Suite suite, byte[] bytes, int offset, int count) {
        MessageDigest leaf = newLeaf(suite);
        leaf.update(bytes, offset, count);
        return leaf.digest();
    }

    /**
     * The root over hashes of leaves, or over roots of complete subtrees of equal size of which only the last may be
     * smaller: both give the same root.
     */
    static byte[] root(Suite suite, List<byte[]> hashes) {
        if (hashes.isEmpty()) {
            throw new IllegalArgumentException("no leaves");
        }
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        return suite.hash(
                new byte[] {NODE},
                root(suite, hashes.subList(0, split)),
                root(suite, hashes.subList(split, hashes.size())));
    }
}
