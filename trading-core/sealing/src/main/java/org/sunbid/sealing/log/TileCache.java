package org.sunbid.sealing.log;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that the one writer of a log has read or written lately, so that roots and proofs, which look at a tile many times,
 * ask the storage once. Holds at most {@link #MOST_FILES}, half a megabyte of tiles. Not for several threads at once.
 */
final class TileCache implements TileStorage {

    static final int MOST_FILES = 64;

    private final TileStorage storage;
    private final Map<String, byte[]> files = new LinkedHashMap<>(MOST_FILES, 0.75f, true);

    TileCache(TileStorage storage) {
        this.storage = storage;
    }

    /** The file; callers do not change its bytes. */
    @Override
    public Optional<byte[]> read(String path) {
        byte[] kept = files.get(path);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<byte[]> read = storage.read(path);
        read.ifPresent(content -> keep(path, content));
        return read;
    }

    @Override
    public void write(String path, byte[] content) {
        files.remove(path); // if writing fails, nobody knows what lies there
        storage.write(path, content);
        keep(path, content);
    }

    @Override
    public void removeFolder(String path) {
        files.keySet().removeIf(file -> file.startsWith(path + "/"));
        storage.removeFolder(path);
    }

    private void keep(String path, byte[] content) {
        files.put(path, content);
        if (files.size() > MOST_FILES) {
            Iterator<String> oldest = files.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
