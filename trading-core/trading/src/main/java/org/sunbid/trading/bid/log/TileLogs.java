package org.sunbid.trading.bid.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.secret.NoteKeyFile;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.log.TileLog;

/**
 * Opens the log with its key. The key lies in a file that only the platform's user reads, made at the first use; nodes
 * of one platform share it by configuration.
 */
@ApplicationScoped
public class TileLogs {

    private final DatabaseTiles tiles;
    private final NoteSigner signer;

    TileLogs(
            DatabaseTiles tiles,
            @ConfigProperty(name = "sunbid.log.origin", defaultValue = "trading.sunbid/log") String origin,
            @ConfigProperty(name = "sunbid.log.key") Optional<Path> keyFile,
            PlatformHome home) {
        this.tiles = tiles;
        this.signer = NoteKeyFile.open(
                keyFile.orElse(home.folder().resolve("keys").resolve("log.key")), origin, NoteKey.Use.NOTE);
    }

    /** The log as it stands in the current transaction, whose caller is the one writer. */
    TileLog open() {
        return TileLog.open(tiles, signer);
    }

    /** The log's public key, with its origin. */
    public NoteKey key() {
        return signer.key();
    }
}
