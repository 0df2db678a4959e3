package org.sunbid.supervision.worklist;

import java.time.Instant;
import java.util.List;
import org.sunbid.supervision.alert.AlertLine;
import org.sunbid.supervision.order.OrderLine;

/**
 * What waits for a supervisor.
 *
 * @param running tenders that are not over
 * @param openAlerts alerts nobody looked at yet
 * @param suspendedCount tenders that stand still
 * @param deadLetters messages this platform could not handle
 * @param alerts the oldest open ones
 * @param waiting orders without an answer
 * @param suspended tenders that stand still
 * @param openings whose bids are opened next
 */
record Worklist(
        long running,
        long openAlerts,
        long suspendedCount,
        long deadLetters,
        List<AlertLine> alerts,
        List<OrderLine> waiting,
        List<Entry> suspended,
        List<Entry> openings) {

    /**
     * A tender.
     *
     * @param code of the tender
     * @param name of the tender
     * @param at deadline, or when something was told last
     */
    record Entry(String code, String name, Instant at) {}
}
