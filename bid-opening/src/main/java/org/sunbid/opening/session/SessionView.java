package org.sunbid.opening.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.live.HallTask;
import org.sunbid.opening.live.HallView;
import org.sunbid.trading.tender.LotState;
import org.sunbid.trading.tender.LotTerms;

/**
 * The openings of all lots of a tender, as one viewer may see them: what the halls show that viewer, and no more.
 *
 * @param deadline of all lots, and the time of their opening
 * @param serverTime the database's clock
 * @param suspended nothing moves in any of them
 * @param position how far all halls have come, to watch from
 * @param keysToGive how many keys the viewer can release now
 * @param terms in which it is spoken of
 * @param lots in the order of their codes
 */
public record SessionView(
        String tender,
        String tenderName,
        String tenderee,
        String host,
        Instant deadline,
        Instant serverTime,
        boolean suspended,
        String position,
        int keysToGive,
        @JsonIgnore LotTerms terms,
        List<LotLine> lots) {

    public SessionView {
        lots = List.copyOf(lots);
    }

    /**
     * One lot.
     *
     * @param state of the lot
     * @param hall state of its hall; null before it has convened, as all that follows but {@code own}
     * @param counts how many bids stand where
     * @param own the viewer's bid: the state of the bid in the hall, or before that of the one handed in; null without one
     * @param keyAwaited the viewer can release its key now
     * @param task what waits for the viewer there; null when nothing does
     * @param lastEvent number of the newest event of the hall, 0 before it has convened
     * @param link where the hall is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LotLine(
            String lot,
            String name,
            LotState state,
            HallState hall,
            Instant windowEnd,
            String failure,
            HallView.Counts counts,
            String own,
            boolean keyAwaited,
            HallTask task,
            long lastEvent,
            String link) {}

    /** Somebody with bids of its own looks. */
    public boolean bids() {
        return lots.stream().anyMatch(lot -> lot.own() != null);
    }

    /** Nothing will happen any more in any of them. */
    public boolean over() {
        return lots.stream()
                .allMatch(lot -> lot.hall() == null
                        ? lot.state() != LotState.BIDDING
                        : lot.hall().isOver());
    }

    /** No hall has convened yet. */
    public boolean waits() {
        return lots.stream().allMatch(lot -> lot.hall() == null && lot.state() == LotState.BIDDING);
    }
}
