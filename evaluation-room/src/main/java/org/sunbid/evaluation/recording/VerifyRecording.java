package org.sunbid.evaluation.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.secret.StoredSecrets;
import org.sunbid.sealing.secret.ChunkKey;

/** Computes the chain of a recording anew, opens every chunk, and names the first link that is broken. */
@ApplicationScoped
public class VerifyRecording {

    private static final int BATCH = 200;

    private final Recordings recordings;
    private final StoredChunks chunks;
    private final StoredSecrets secrets;
    private final Audit audit;

    VerifyRecording(Recordings recordings, StoredChunks chunks, StoredSecrets secrets, Audit audit) {
        this.recordings = recordings;
        this.chunks = chunks;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** What is wrong with a link. */
    public enum Fault {
        /** The row was changed, or does not follow the one before. */
        CHAIN,
        /** The encrypted bytes are gone, or are others. */
        BYTES,
        /** They do not open under the recording's key in this place. */
        SEAL,
        /** The chain is shorter than it was when the recording ended. */
        CUT_OFF
    }

    /**
     * What was found.
     *
     * @param chunks links that are good
     * @param gaps numbers that were never handed over, before the last good one
     * @param end hash of the last good link
     * @param brokenAt number of the first link that is broken; null when none is
     * @param fault what is wrong with it; null when none is
     */
    public record Finding(UUID recording, int chunks, int gaps, String end, Integer brokenAt, Fault fault) {

        /** Nothing was changed, taken away, put in or moved. */
        public boolean intact() {
            return fault == null;
        }
    }

    /** Checks everything from the beginning; that it was checked stands in the audit. */
    public Outcome<Finding> verify(String lot, UUID id) {
        Optional<Recording> recording = QuarkusTransaction.requiringNew().call(() -> recordings.find(lot, id));
        if (recording.isEmpty()) {
            return Outcome.refused(RecordingRefusal.UNKNOWN);
        }
        Finding finding = walk(recording.get());
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        "recording-verified",
                        lot,
                        Map.of("recording", id.toString(), "intact", String.valueOf(finding.intact()))));
        return Outcome.done(finding);
    }

    private Finding walk(Recording recording) {
        ChunkKey key = ChunkKey.parse(secrets.open(
                StartRecording.PURPOSE,
                recording.id().toString(),
                QuarkusTransaction.requiringNew().call(() -> recordings.sealedKey(recording.id()))));
        String hash = ChunkLink.beginning(recording);
        int good = 0;
        int last = -1;
        while (true) {
            int from = last + 1;
            List<ChunkLink> links =
                    QuarkusTransaction.requiringNew().call(() -> recordings.links(recording.id(), from, BATCH));
            if (links.isEmpty()) {
                return whole(recording, good, last, hash);
            }
            for (ChunkLink link : links) {
                Optional<Fault> fault = fault(recording, key, hash, link);
                if (fault.isPresent()) {
                    return new Finding(recording.id(), good, last + 1 - good, hash, link.number(), fault.get());
                }
                hash = link.hash();
                last = link.number();
                good++;
            }
        }
    }

    private Finding whole(Recording recording, int good, int last, String hash) {
        boolean cutOff = QuarkusTransaction.requiringNew()
                .call(() -> recordings.end(recording.id()))
                .filter(end -> !end.hash().equals(hash))
                .isPresent();
        return cutOff
                ? new Finding(recording.id(), good, last + 1 - good, hash, last + 1, Fault.CUT_OFF)
                : new Finding(recording.id(), good, last + 1 - good, hash, null, null);
    }

    private Optional<Fault> fault(Recording recording, ChunkKey key, String before, ChunkLink link) {
        if (!link.follows(before, recording.id())) {
            return Optional.of(Fault.CHAIN);
        }
        if (!chunks.isWhole(link)) {
            return Optional.of(Fault.BYTES);
        }
        return chunks.opens(key, recording, link) ? Optional.empty() : Optional.of(Fault.SEAL);
    }
}
