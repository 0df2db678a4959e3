package org.sunbid.trading.bid.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
        this.signer = signer(keyFile.orElse(home.folder().resolve("keys").resolve("log.key")), origin);
    }

    /** The log as it stands in the current transaction, whose caller is the one writer. */
    TileLog open() {
        return TileLog.open(tiles, signer);
    }

    /** The log's public key, with its origin. */
    public NoteKey key() {
        return signer.key();
    }

    private static NoteSigner signer(Path keyFile, String origin) {
        try {
            if (!Files.exists(keyFile)) {
                create(keyFile, NoteSigner.generate(origin, NoteKey.Use.NOTE));
            }
            return NoteSigner.parse(
                    Files.readString(keyFile, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the log cannot be read", e);
        }
    }

    private static void create(Path keyFile, NoteSigner signer) throws IOException {
        Files.createDirectories(keyFile.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                keyFile.toAbsolutePath().getParent(),
                "log",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, signer.format(), StandardCharsets.UTF_8);
        Files.move(draft, keyFile, StandardCopyOption.ATOMIC_MOVE);
    }
}
