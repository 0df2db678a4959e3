package org.sunbid.sealing.log;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.sunbid.sealing.SealingException;

/** The rightmost tile of one level while elements are added to it. */
final class TileEdge {

    /** How a level names its tiles. */
    @FunctionalInterface
    interface Naming {
        String path(long tile, int width);
    }

    private final TileStorage storage;
    private final Naming naming;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private long tile;
    private int width;

    /** The edge of a level that holds so many elements already. */
    TileEdge(TileStorage storage, Naming naming, long elements) {
        this.storage = storage;
        this.naming = naming;
        tile = elements / TilePath.WIDTH;
        width = (int) (elements % TilePath.WIDTH);
        if (width > 0) {
            String path = naming.path(tile, width);
            content.writeBytes(
                    storage.read(path).orElseThrow(() -> new SealingException("log.broken", path + " is missing")));
        }
    }

    /** Adds an element; when that fills the tile, writes it, begins the next one and returns the full tile. */
    Optional<byte[]> add(byte[] element) {
        content.writeBytes(element);
        width++;
        if (width < TilePath.WIDTH) {
            return Optional.empty();
        }
        byte[] full = content.toByteArray();
        String path = naming.path(tile, width);
        storage.write(path, full);
        storage.removeFolder(TilePath.partials(path));
        content.reset();
        tile++;
        width = 0;
        return Optional.of(full);
    }

    /** Writes the tile as wide as it is now. */
    void flush() {
        if (width > 0) {
            storage.write(naming.path(tile, width), content.toByteArray());
        }
    }
}
