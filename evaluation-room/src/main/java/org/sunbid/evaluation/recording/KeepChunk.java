package org.sunbid.evaluation.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.call.Caller;
import org.sunbid.evaluation.call.MayCall;
import org.sunbid.platform.file.FileStore;
import org.sunbid.platform.file.StoredFile;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.page.Formats;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.secret.ChunkKey;

/**
 * Takes a chunk of a recording: encrypted and on the disk before it is chained, and answered only then. The same number again
 * changes nothing; one that comes after a later one is refused and stays a gap.
 */
@ApplicationScoped
public class KeepChunk {

    /** Some seconds of a small picture are a tenth of that. */
    static final int LIMIT_BYTES = 2 << 20;

    /** Twenty times what the call's pictures and voices need. */
    private static final long BYTES_A_SECOND = 512 << 10;

    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final int HIGHEST_NUMBER = 1_000_000;

    private final MayCall mayCall;
    private final Recordings recordings;
    private final StoredSecrets secrets;
    private final FileStore files;
    private final DatabaseClock clock;

    KeepChunk(MayCall mayCall, Recordings recordings, StoredSecrets secrets, FileStore files, DatabaseClock clock) {
        this.mayCall = mayCall;
        this.recordings = recordings;
        this.secrets = secrets;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What was handed over.
     *
     * @param workstation secret of the machine; empty for none
     */
    public record Chunk(String lot, UUID recording, int number, String workstation) {}

    private record Held(Recording recording, String sealedKey, Recordings.Extent extent) {}

    /** The hash of the chain's end with it; of a chunk that was there already, the end as it is. */
    public Outcome<String> keep(Actor actor, Chunk chunk, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LIMIT_BYTES + 1);
        if (bytes.length == 0) {
            return Outcome.refused(RecordingRefusal.EMPTY_CHUNK);
        }
        if (bytes.length > LIMIT_BYTES) {
            return Outcome.refused(RecordingRefusal.CHUNK_TOO_LARGE, Formats.bytes(LIMIT_BYTES));
        }
        Outcome<Held> held = QuarkusTransaction.requiringNew().call(() -> look(actor, chunk, bytes.length));
        if (!(held instanceof Outcome.Done<Held> done)) {
            return new Outcome.Refused<>(held.reasons());
        }
        Held before = done.result();
        if (chunk.number() <= before.extent().last()) {
            return Outcome.done(before.extent().hash());
        }
        byte[] sealed = ChunkKey.parse(
                        secrets.open(StartRecording.PURPOSE, chunk.recording().toString(), before.sealedKey()))
                .seal(place(chunk.recording(), chunk.number()), bytes);
        StoredFile stored = files.put(new ByteArrayInputStream(sealed), "application/octet-stream", sealed.length);
        return QuarkusTransaction.requiringNew().call(() -> chain(before.recording(), chunk.number(), stored));
    }

    /** To what a chunk is bound by its seal. */
    static String place(UUID recording, int number) {
        return recording + " " + number;
    }

    private Outcome<Held> look(Actor actor, Chunk chunk, int size) {
        return mayCall.find(actor, chunk.lot(), chunk.workstation()).flatMap(caller -> look(caller, chunk, size));
    }

    private Outcome<Held> look(Caller caller, Chunk chunk, int size) {
        Optional<Recording> recording = recordings
                .find(chunk.lot(), chunk.recording())
                .filter(found -> found.account().equals(caller.account()));
        if (recording.isEmpty() || chunk.number() < 0 || chunk.number() > HIGHEST_NUMBER) {
            return Outcome.refused(RecordingRefusal.UNKNOWN);
        }
        Recordings.Extent extent = recordings.extent(recording.get());
        List<Reason> reasons = refusals(recording.get(), extent, chunk.number(), size);
        return reasons.isEmpty()
                ? Outcome.done(new Held(recording.get(), recordings.sealedKey(chunk.recording()), extent))
                : new Outcome.Refused<>(reasons);
    }

    private List<Reason> refusals(Recording recording, Recordings.Extent extent, int number, int size) {
        if (number <= extent.last()) {
            boolean known = recordings.links(recording.id(), number, 1).get(0).number() == number;
            return known ? List.of() : List.of(Reason.of(RecordingRefusal.OUT_OF_ORDER));
        }
        if (recordings.end(recording.id()).isPresent()) {
            return List.of(Reason.of(RecordingRefusal.ENDED));
        }
        long seconds =
                Duration.between(recording.startedAt(), clock.now()).plus(AHEAD).toSeconds();
        return extent.bytes() + size > seconds * BYTES_A_SECOND
                ? List.of(Reason.of(RecordingRefusal.TOO_MUCH, Formats.bytes(seconds * BYTES_A_SECOND)))
                : List.of();
    }

    private Outcome<String> chain(Recording recording, int number, StoredFile stored) {
        recordings.hold(recording.id());
        Recordings.Extent extent = recordings.extent(recording);
        if (number <= extent.last()) {
            return Outcome.done(extent.hash());
        }
        if (recordings.end(recording.id()).isPresent()) {
            return Outcome.refused(RecordingRefusal.ENDED);
        }
        Instant now = clock.now();
        ChunkLink link = ChunkLink.after(
                extent.hash(),
                recording.id(),
                new ChunkLink.Kept(number, stored.sha256(), Math.toIntExact(stored.size()), now));
        recordings.add(recording.id(), link);
        return Outcome.done(link.hash());
    }
}
