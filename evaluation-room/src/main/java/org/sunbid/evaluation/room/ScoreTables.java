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
        if (kept.size() >= LIMIT_KEPT) {
            kept.clear();
        }
        ScoreTable known = kept.get(seat.session());
        return isCurrent(known, seat)
                ? known
                : kept.compute(seat.session(), (id, found) -> current(lotCode, seat, found));
    }

    /** One of a panel's members reads it; the others, who begin in the same moment, wait for that. */
    private ScoreTable current(String lotCode, HeldSeat seat, ScoreTable found) {
        return isCurrent(found, seat)
                ? found
                : ScoreTable.of(seat.version(), files.withoutPoints(lotCode).orElseThrow());
    }

    private static boolean isCurrent(ScoreTable known, HeldSeat seat) {
        return known != null && known.version() == seat.version();
    }
}
