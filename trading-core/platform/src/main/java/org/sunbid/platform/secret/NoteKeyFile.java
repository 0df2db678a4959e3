package org.sunbid.platform.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sunbid.platform.database.SecretFile;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;

/**
 * The key with which a platform signs checkpoints, as keeper of a log or as witness, in a file that only its user reads; made
 * at the first use. Nodes of one platform share it.
 */
public final class NoteKeyFile {

    private NoteKeyFile() {}

    /** The key in the file; a new one of this name when there is none. */
    public static NoteSigner open(Path file, String name, NoteKey.Use use) {
        try {
            if (!Files.exists(file)) {
                create(file, NoteSigner.generate(name, use));
            }
            return NoteSigner.parse(
                    Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key for checkpoints cannot be read", e);
        }
    }

    /** Written beside its place and moved there whole, so that a crash leaves no half key. */
    private static void create(Path file, NoteSigner signer) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        SecretFile.write(beside, (signer.format() + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
