package org.sunbid.sealing.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sunbid.sealing.SealingException;

/** The Merkle tree that the tiles of a log of a certain size hold; computes roots and proofs by RFC 6962 §2.1. */
final class TileTree {

    private static final int LEVELS_IN_A_TILE = 8;

    private final TileStorage storage;
    private final long size;

    TileTree(TileStorage storage, long size) {
        this.storage = storage;
        this.size = size;
    }

    TreeHash root(long ofSize) {
        return ofSize == 0 ? TreeHash.EMPTY : range(0, ofSize);
    }

    /** PATH(index, D[0:ofSize]). */
    List<TreeHash> inclusion(long index, long ofSize) {
        if (index < 0 || index >= ofSize || ofSize > size) {
            throw new SealingException("log.range", "entry " + index + " of " + ofSize);
        }
        List<TreeHash> proof = new ArrayList<>();
        path(index, 0, ofSize, proof);
        return proof;
    }

    /** PROOF(older, D[0:newer]). */
    List<TreeHash> consistency(long older, long newer) {
        if (older < 1 || older > newer || newer > size) {
            throw new SealingException("log.range", "sizes " + older + " and " + newer);
        }
        List<TreeHash> proof = new ArrayList<>();
        subproof(older, 0, newer, true, proof);
        return proof;
    }

    private void path(long index, long from, long to, List<TreeHash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(range(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(range(from, middle));
        }
    }

    private void subproof(long older, long from, long to, boolean complete, List<TreeHash> proof) {
        if (older == to) {
            if (!complete) {
                proof.add(range(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (older <= middle) {
            subproof(older, from, middle, complete, proof);
            proof.add(range(middle, to));
        } else {
            subproof(older, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    /** MTH(D[from:to]). */
    private TreeHash range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1 && from % count == 0) {
            int level = Long.numberOfTrailingZeros(count);
            return perfect(level, from >> level);
        }
        long middle = from + split(count);
        return TreeHash.pair(range(from, middle), range(middle, to));
    }

    /** The root of the perfect subtree of 2^level leaves at this place. */
    private TreeHash perfect(int level, long place) {
        int tileLevel = level / LEVELS_IN_A_TILE;
        int levelInTile = level % LEVELS_IN_A_TILE;
        long first = place << levelInTile;
        byte[] tile = tile(tileLevel, first / TilePath.WIDTH);
        return fold(tile, (int) (first % TilePath.WIDTH), 1 << levelInTile);
    }

    private byte[] tile(int level, long tile) {
        long hashes = (size >> (LEVELS_IN_A_TILE * level)) - tile * TilePath.WIDTH;
        int width = (int) Math.min(TilePath.WIDTH, hashes);
        String path = TilePath.hashes(level, tile, width);
        byte[] content = storage.read(path).orElseThrow(() -> new SealingException("log.broken", path + " is missing"));
        if (content.length != width * TreeHash.BYTES) {
            throw new SealingException("log.broken", path + " has a wrong length");
        }
        return content;
    }

    /** The root over so many hashes of a tile, a power of two. */
    static TreeHash fold(byte[] tile, int first, int count) {
        if (count == 1) {
            return TreeHash.of(Arrays.copyOfRange(tile, first * TreeHash.BYTES, (first + 1) * TreeHash.BYTES));
        }
        return TreeHash.pair(fold(tile, first, count / 2), fold(tile, first + count / 2, count / 2));
    }

    /** The largest power of two below the count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
