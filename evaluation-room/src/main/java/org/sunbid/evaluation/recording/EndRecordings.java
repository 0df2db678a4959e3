package org.sunbid.evaluation.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunbid.evaluation.room.SessionClosed;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;

/** Ends recordings: writes down how many chunks they have and the end of their chain, so that nothing can be cut off later. */
@ApplicationScoped
class EndRecordings {

    private final Recordings recordings;
    private final DatabaseClock clock;
    private final Audit audit;

    EndRecordings(Recordings recordings, DatabaseClock clock, Audit audit) {
        this.recordings = recordings;
        this.clock = clock;
        this.audit = audit;
    }

    /** With the session all of them end. */
    @Transactional(Transactional.TxType.MANDATORY)
    void closed(@Observes SessionClosed closed) {
        end(recordings.open(closed.lotCode()));
    }

    /** Whoever begins anew has ended what they recorded before. */
    void endOf(String lot, UUID account) {
        end(recordings.open(lot).stream()
                .filter(recording -> recording.account().equals(account))
                .toList());
    }

    private void end(List<Recording> open) {
        for (Recording recording : open) {
            recordings.hold(recording.id());
            if (recordings.end(recording.id()).isEmpty()) {
                Recordings.Extent extent = recordings.extent(recording);
                recordings.end(recording.id(), extent, clock.now());
                audit.recordUnnamed(
                        "recording-ended",
                        recording.lot(),
                        Map.of(
                                "recording", recording.id().toString(),
                                "seat", String.valueOf(recording.seat()),
                                "chunks", String.valueOf(extent.chunks()),
                                "end", extent.hash()));
            }
        }
    }
}
