package org.sunbid.sealing.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Adds entries to the tiles of a log of a known size; nothing counts before the next checkpoint is published. */
final class TileWriter {

    private final TileStorage storage;
    private final long size;
    private final TileEdge entries;
    private final List<TileEdge> hashes = new ArrayList<>();

    TileWriter(TileStorage storage, long size) {
        this.storage = storage;
        this.size = size;
        entries = new TileEdge(storage, TilePath::entries, size);
    }

    void add(byte[] entry) {
        entries.add(ByteBuffer.allocate(Short.BYTES + entry.length)
                .putShort((short) entry.length)
                .put(entry)
                .array());
        add(0, TreeHash.leaf(entry));
    }

    void flush() {
        entries.flush();
        hashes.forEach(TileEdge::flush);
    }

    private void add(int level, TreeHash hash) {
        if (level == hashes.size()) {
            hashes.add(new TileEdge(
                    storage, (tile, width) -> TilePath.hashes(level, tile, width), size >> (Byte.SIZE * level)));
        }
        hashes.get(level).add(hash.bytes()).ifPresent(full -> add(level + 1, TileTree.fold(full, 0, TilePath.WIDTH)));
    }
}
