package org.sunbid.sealing.log;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A log that lives as long as its test. */
final class InMemoryStorage implements TileStorage {

    final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    @Override
    public void write(String path, byte[] content) {
        files.put(path, content.clone());
    }

    @Override
    public void removeFolder(String path) {
        files.keySet().removeIf(file -> file.startsWith(path + "/"));
    }
}
