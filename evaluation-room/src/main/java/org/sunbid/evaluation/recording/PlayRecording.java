package org.sunbid.evaluation.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.sealing.secret.ChunkKey;

/** Plays a recording back: its chunks joined, opened one after the other. Each play stands in the audit, with who played it. */
@ApplicationScoped
public class PlayRecording {

    private final Recordings recordings;
    private final StoredChunks chunks;
    private final StoredSecrets secrets;
    private final Audit audit;

    PlayRecording(Recordings recordings, StoredChunks chunks, StoredSecrets secrets, Audit audit) {
        this.recordings = recordings;
        this.chunks = chunks;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * What is played.
     *
     * @param mediaType without codecs
     * @param content held in memory chunk by chunk; breaks off at a chunk that does not open
     */
    public record Played(String mediaType, InputStream content) {}

    /** The recording from its beginning, as far as it is there. */
    @Transactional
    public Outcome<Played> open(String lot, UUID id) {
        Optional<Recording> recording = recordings.find(lot, id);
        if (recording.isEmpty()) {
            return Outcome.refused(RecordingRefusal.UNKNOWN);
        }
        audit.record(
                "recording-played",
                lot,
                Map.of(
                        "recording",
                        id.toString(),
                        "seat",
                        String.valueOf(recording.get().seat())));
        ChunkKey key = ChunkKey.parse(secrets.open(StartRecording.PURPOSE, id.toString(), recordings.sealedKey(id)));
        return Outcome.done(new Played(recording.get().mediaType().split(";", 2)[0], new Joined(recording.get(), key)));
    }

    /** One chunk after the other, each read when the one before has been sent. */
    private final class Joined extends InputStream {

        private final Recording recording;
        private final ChunkKey key;
        private InputStream chunk = InputStream.nullInputStream();
        private int next;

        Joined(Recording recording, ChunkKey key) {
            this.recording = recording;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = chunk.read(target, offset, length);
            return read < 0 && advance() ? chunk.read(target, offset, length) : read;
        }

        private boolean advance() {
            Optional<ChunkLink> link = QuarkusTransaction.joiningExisting()
                    .call(() ->
                            recordings.links(recording.id(), next, 1).stream().findFirst());
            link.ifPresent(found -> {
                chunk = new ByteArrayInputStream(chunks.open(key, recording, found));
                next = found.number() + 1;
            });
            return link.isPresent();
        }
    }
}
