package org.sunbid.sealing.log;

import java.util.Optional;

/**
 * Where a log's files lie: paths with slashes, as {@code tlog-tiles} names them below the log's prefix.
 *
 * <p>One writer at a time, any number of readers.
 */
public interface TileStorage {

    /** The file, or nothing when there is none. */
    Optional<byte[]> read(String path);

    /** Puts the file there, whole or not at all, and durable on return; replaces an older one. */
    void write(String path, byte[] content);

    /** Removes the files of a folder, if there is such a folder. */
    void removeFolder(String path);
}
