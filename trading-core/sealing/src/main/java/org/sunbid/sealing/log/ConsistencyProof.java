package org.sunbid.sealing.log;

import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;

/**
 * Shows that a newer tree begins with all of an older one: nothing was removed or changed.
 *
 * @param olderSize at least one entry
 * @param newerSize not smaller
 * @param path the hashes by RFC 9162 §2.1.4
 */
public record ConsistencyProof(long olderSize, long newerSize, List<TreeHash> path) {

    /** @throws SealingException {@code log.range} for impossible sizes */
    public ConsistencyProof {
        path = List.copyOf(path);
        if (olderSize < 1 || olderSize > newerSize || path.size() > 2 * InclusionProof.LONGEST) {
            throw new SealingException("log.range", "sizes " + olderSize + " and " + newerSize);
        }
    }

    /**
     * Returns when the newer checkpoint's tree begins with the older one's (RFC 9162 §2.1.4.2).
     *
     * @throws SealingException {@code log.consistency} when it does not, or the proof is of other sizes
     */
    public void verify(Checkpoint older, Checkpoint newer) {
        require(older.size() == olderSize && newer.size() == newerSize);
        require(older.origin().equals(newer.origin()));
        if (olderSize == newerSize) {
            require(path.isEmpty() && older.root().equals(newer.root()));
            return;
        }
        List<TreeHash> hashes = new ArrayList<>(path);
        if (Long.bitCount(olderSize) == 1) {
            hashes.add(0, older.root());
        }
        require(!hashes.isEmpty());
        walk(hashes, older, newer);
    }

    private void walk(List<TreeHash> hashes, Checkpoint older, Checkpoint newer) {
        int shared = Long.numberOfTrailingZeros(olderSize);
        long node = (olderSize - 1) >> shared;
        long last = (newerSize - 1) >> shared;
        TreeHash olderHash = hashes.get(0);
        TreeHash newerHash = hashes.get(0);
        for (TreeHash sibling : hashes.subList(1, hashes.size())) {
            require(last > 0);
            if ((node & 1) == 1 || node == last) {
                olderHash = TreeHash.pair(sibling, olderHash);
                newerHash = TreeHash.pair(sibling, newerHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newerHash = TreeHash.pair(newerHash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        require(last == 0 && olderHash.equals(older.root()) && newerHash.equals(newer.root()));
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new SealingException(
                    "log.consistency", "the tree of " + newerSize + " does not continue the tree of " + olderSize);
        }
    }
}
