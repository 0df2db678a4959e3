package org.sunbid.opening.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunbid.opening.hall.HallEvent;

/**
 * The last events of a hall, without a gap.
 *
 * @param begin the number after which they begin
 * @param events in order, at most {@link #MOST}
 */
record RecentEvents(long begin, List<HallEvent> events) {

    /** So many are kept at hand. */
    static final int MOST = 500;

    RecentEvents {
        events = List.copyOf(events);
    }

    /** None yet, of a hall whose newest event has this number. */
    static RecentEvents before(long newest) {
        return new RecentEvents(Math.max(0, newest - MOST), List.of());
    }

    /** The number of the newest. */
    long newest() {
        return begin + events.size();
    }

    /** These and the ones that followed; the oldest make room. */
    RecentEvents and(List<HallEvent> following) {
        List<HallEvent> all = new ArrayList<>(events);
        all.addAll(following);
        int gone = Math.max(0, all.size() - MOST);
        return new RecentEvents(begin + gone, all.subList(gone, all.size()));
    }

    /** Those after this number; empty when they begin later than that. */
    Optional<List<HallEvent>> after(long seq) {
        return seq < begin
                ? Optional.empty()
                : Optional.of(events.subList((int) Math.min(seq - begin, events.size()), events.size()));
    }
}
