package org.sunbid.evaluation.draw;

import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.network.message.SeatLent;
import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.draw.DrawTranscript;

/**
 * A seat that another city says it lends counts only for somebody on its drawn list, once, for a person who has no other seat
 * on this panel, and within the number that was asked for (REG 46).
 */
final class SeatMayBeLent {

    private SeatMayBeLent() {}

    /**
     * What is known when the seat is said to be lent.
     *
     * @param quota what was asked for
     * @param transcript of the lender's list; empty before the draw
     * @param ever seats of this draw that were ever lent
     * @param taken of this quota now
     * @param sitsHere who holds the certificate was drawn from this platform's own lists
     */
    record Known(
            FrozenQuota quota,
            Optional<DrawTranscript> transcript,
            List<BorrowedSeat> ever,
            long taken,
            boolean sitsHere) {}

    static Decision check(Known known, SeatLent lent) {
        if (known.transcript().isEmpty()) {
            return Decision.refused(CityRefusal.WRONG_STATE);
        }
        boolean listed = known.transcript().get().order().contains(lent.seat());
        boolean seatIsNew =
                known.ever().stream().noneMatch(seat -> seat.drawnAs().equals(lent.seat()));
        boolean personIsNew = !known.sitsHere()
                && known.ever().stream().noneMatch(seat -> seat.certificate().equals(lent.certificate()));
        return Decision.all(List.of(
                Decision.require(listed, CityRefusal.NOT_ON_LIST),
                Decision.require(seatIsNew, CityRefusal.SEAT_TWICE),
                Decision.require(personIsNew, CityRefusal.PERSON_TWICE),
                Decision.require(known.taken() < known.quota().seats(), CityRefusal.TOO_MANY_SEATS)));
    }
}
