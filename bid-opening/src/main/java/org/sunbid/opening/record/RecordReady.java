package org.sunbid.opening.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.HallTransition;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.ShownTime;

/**
 * The record is written when everything was read out, every objection was answered on the spot (REG 44), it is ruled and
 * seen on whose account bids stayed closed (O20 31), and every bidder whose bid was opened has confirmed or had the time to.
 *
 * @param confirmationTime how long bidders may confirm after the reading
 */
public record RecordReady(Duration confirmationTime) {

    /** Looks at the hall as of now. */
    public Decision check(Hall hall, long unanswered, long unruled, Instant now) {
        Decision step = HallTransition.check(hall, HallState.RECORDING);
        if (step instanceof Decision.Refused) {
            return step;
        }
        long silent = hall.bids().stream()
                .filter(bid ->
                        bid.state() == HallBidState.OPENED && bid.confirmedAt().isEmpty())
                .count();
        Instant until = hall.readOutAt().orElseThrow().plus(confirmationTime);
        return Decision.all(List.of(
                Decision.require(unanswered == 0, HallRefusal.OBJECTIONS_OPEN, unanswered),
                Decision.require(unruled == 0, HallRefusal.RULINGS_OPEN, unruled),
                Decision.require(
                        silent == 0 || !now.isBefore(until),
                        HallRefusal.CONFIRMATIONS_OPEN,
                        silent,
                        ShownTime.of(until))));
    }
}
