package org.sunbid.evaluation.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.room.PanelSessions;
import org.sunbid.evaluation.room.RoomRefusal;
import org.sunbid.platform.rule.Outcome;

/** Which recordings there are of the panel of a lot. Who may ask is the interface's to say: supervisors alone. */
@ApplicationScoped
public class ReadRecordings {

    private final PanelSessions sessions;
    private final Recordings recordings;

    ReadRecordings(PanelSessions sessions, Recordings recordings) {
        this.sessions = sessions;
        this.recordings = recordings;
    }

    /**
     * One recording.
     *
     * @param seat of the member
     * @param gaps numbers that were never handed over, before the last that was
     * @param bytes of the encrypted chunks
     * @param end hash of the chain's end
     * @param endedAt null while it goes on
     */
    public record Line(
            UUID id,
            int seat,
            String mediaType,
            Instant startedAt,
            int chunks,
            int gaps,
            long bytes,
            String end,
            Instant endedAt) {}

    /** All of them, as they began. */
    @Transactional
    public Outcome<List<Line>> of(String lot) {
        return sessions.ofLot(lot).isEmpty() ? Outcome.refused(RoomRefusal.UNKNOWN, lot) : Outcome.done(lines(lot));
    }

    /** The same for the report of the panel, in whose making it is known that there is one. */
    @Transactional
    public List<Line> lines(String lot) {
        return recordings.of(lot).stream().map(this::line).toList();
    }

    private Line line(Recording recording) {
        Recordings.Extent extent = recordings.extent(recording);
        Optional<Recordings.End> end = recordings.end(recording.id());
        return new Line(
                recording.id(),
                recording.seat(),
                recording.mediaType(),
                recording.startedAt(),
                extent.chunks(),
                extent.last() + 1 - extent.chunks(),
                extent.bytes(),
                extent.hash(),
                end.map(Recordings.End::at).orElse(null));
    }
}
