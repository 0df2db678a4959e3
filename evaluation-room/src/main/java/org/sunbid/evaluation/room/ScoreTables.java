package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of panels that score, kept by the version of their session. While that stays the same nothing on the table
 * changes: the items are published, the bids are opened, the votes are decided, nobody has left, and no question that can be
 * asked at this stage has a consequence for a bid ({@code MayAsk}). Each node keeps its own, for any version it meets.
 */
@ApplicationScoped
class ScoreTables {

    private static final int LIMIT_KEPT = 2000;

    private final ReadCaseFile files;
    private final Map<UUID, ScoreTable> kept = new ConcurrentHashMap<>();

    ScoreTables(ReadCaseFile files) {
        this.files = files;
    }

    /** The table at which this seat is; its session scores. */
    ScoreTable of(String lotCode, HeldSeat seat) {
        if (seat.state() != SessionState.SCORING) {
            throw new IllegalStateException("a table changes in " + seat.state());
        }
        ScoreTable known = kept.get(seat.session());
        return known != null && known.version() == seat.version() ? known : read(lotCode, seat);
    }

    private ScoreTable read(String lotCode, HeldSeat seat) {
        ScoreTable read =
                ScoreTable.of(seat.version(), files.withoutPoints(lotCode).orElseThrow());
        if (kept.size() >= LIMIT_KEPT) {
            kept.clear();
        }
        kept.put(seat.session(), read);
        return read;
    }
}
