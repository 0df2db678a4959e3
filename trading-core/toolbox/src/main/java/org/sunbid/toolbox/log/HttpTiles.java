package org.sunbid.toolbox.log;

import java.util.Optional;
import org.sunbid.sealing.log.TileStorage;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformRefusal;

/** A log as a platform publishes it; can only be read. */
final class HttpTiles implements TileStorage {

    private static final int NOT_FOUND = 404;

    private final PlatformClient platform;
    private final String prefix;

    HttpTiles(PlatformClient platform, String prefix) {
        this.platform = platform;
        this.prefix = prefix.endsWith("/") ? prefix : prefix + "/";
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            return Optional.of(platform.bytes(prefix + path));
        } catch (PlatformRefusal refusal) {
            if (refusal.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void write(String path, byte[] content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeFolder(String path) {
        throw new UnsupportedOperationException();
    }
}
