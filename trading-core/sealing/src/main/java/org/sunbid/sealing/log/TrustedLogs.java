package org.sunbid.sealing.log;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sunbid.sealing.SealingException;

/** The public keys of the logs whose checkpoints count. */
public final class TrustedLogs {

    private final List<NoteKey> keys;

    private TrustedLogs(Collection<NoteKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Trusts these logs. */
    public static TrustedLogs of(Collection<NoteKey> keys) {
        return new TrustedLogs(keys);
    }

    /** Trusts the logs whose keys stand, one a line, in the {@code *.vkey} files of the trust folder. */
    public static TrustedLogs load(Path trustFolder) throws IOException {
        List<NoteKey> keys = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(trustFolder, "*.vkey")) {
            for (Path file : files) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(NoteKey::parse)
                        .forEach(keys::add);
            }
        }
        return new TrustedLogs(keys);
    }

    /**
     * The checkpoint in a note, when a trusted log has signed it.
     *
     * @throws SealingException {@code log.untrusted} when no trusted log has its origin, {@code log.*} as
     *     {@link Checkpoint#verify}
     */
    public Checkpoint verify(SignedNote note) {
        String origin = note.text().lines().findFirst().orElse("");
        NoteKey key = keys.stream()
                .filter(each -> each.name().equals(origin) && each.use() == NoteKey.Use.NOTE)
                .findFirst()
                .orElseThrow(() -> new SealingException("log.untrusted", "no trusted log is named " + origin));
        return Checkpoint.verify(note, key);
    }
}
