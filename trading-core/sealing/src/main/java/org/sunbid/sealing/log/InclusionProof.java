package org.sunbid.sealing.log;

import java.util.List;
import org.sunbid.sealing.SealingException;

/**
 * The way from an entry to the root.
 *
 * @param index of the entry
 * @param size of the tree
 * @param path the hashes beside the way, from the leaf upwards
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

    /** No tree needs a longer one. */
    public static final int LONGEST = 63;

    /** @throws SealingException {@code log.range} when there is no such entry in such a tree */
    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= size || path.size() > LONGEST) {
            throw new SealingException("log.range", "entry " + index + " of " + size);
        }
    }

    /**
     * Returns when this entry is at this index of the checkpoint's tree (RFC 9162 §2.1.3.2).
     *
     * @throws SealingException {@code log.inclusion} when it is not, or the proof is of another size
     */
    public void verify(byte[] entry, Checkpoint checkpoint) {
        long node = index;
        long last = size - 1;
        TreeHash hash = TreeHash.leaf(entry);
        for (TreeHash sibling : path) {
            require(last > 0);
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.pair(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.pair(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        require(last == 0 && size == checkpoint.size() && hash.equals(checkpoint.root()));
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new SealingException("log.inclusion", "entry " + index + " is not in the tree of " + size);
        }
    }
}
