package org.sunbid.benchmark.submit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sunbid.sealing.seal.SegmentTree;
import org.sunbid.sealing.suite.Suite;

/**
 * Bytes that stand for the ciphertext of every bid, and the roots of its chunks. Who does not hold the key cannot tell
 * them from sealed bids, so the platform does the same work; making bids by the gigabyte is not what is measured.
 */
final class Content {

    private static final int SEGMENT = (1 << 20) + 16;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final Suite suite;
    private final byte[] bytes = new byte[SegmentTree.CHUNK_BYTES];
    private final Map<Integer, byte[]> roots = new HashMap<>();

    Content(Suite suite) {
        this.suite = suite;
        new Random(1).nextBytes(bytes);
    }

    /** The bytes of every chunk; of a shorter one, the first of them. */
    byte[] bytes() {
        return bytes;
    }

    /** The roots of a sealed bid's chunks, one after the other. */
    synchronized byte[] roots(long sealedBytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (long from = 0; from < sealedBytes; from += bytes.length) {
            all.writeBytes(roots.computeIfAbsent((int) Math.min(bytes.length, sealedBytes - from), this::root));
        }
        return all.toByteArray();
    }

    private byte[] root(int length) {
        List<byte[]> leaves = new ArrayList<>();
        for (int from = 0; from < length; from += SEGMENT) {
            leaves.add(suite.hash(LEAF, java.util.Arrays.copyOfRange(bytes, from, Math.min(length, from + SEGMENT))));
        }
        return tree(leaves);
    }

    /** RFC 6962, 2.1. */
    private byte[] tree(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        return suite.hash(NODE, tree(hashes.subList(0, split)), tree(hashes.subList(split, hashes.size())));
    }
}
