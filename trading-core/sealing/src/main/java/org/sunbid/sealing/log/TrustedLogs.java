package org.sunbid.sealing.log;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunbid.sealing.SealingException;

/** The public keys of the logs whose checkpoints count, and of the witnesses that look after them. */
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

    /** The keys of the trusted witnesses. */
    public List<NoteKey> witnesses() {
        return keys.stream().filter(key -> key.use() == NoteKey.Use.COSIGNATURE).toList();
    }

    /** The trusted witnesses that have signed this checkpoint, by name, and when each saw it. */
    public Map<String, Instant> cosignatures(SignedNote note) {
        Map<String, Instant> found = new TreeMap<>();
        for (NoteKey witness : witnesses()) {
            if (note.signatures().stream().anyMatch(signature -> signature.isOf(witness))) {
                found.put(witness.name(), note.cosignedAt(witness));
            }
        }
        return found;
    }

    /** The trusted witness that this signature says it is of; refuses with {@code log.untrusted}. */
    public NoteKey witnessOf(NoteSignature signature) {
        return witnesses().stream()
                .filter(signature::isOf)
                .findFirst()
                .orElseThrow(() -> new SealingException("log.untrusted", "no trusted witness signs like this"));
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
