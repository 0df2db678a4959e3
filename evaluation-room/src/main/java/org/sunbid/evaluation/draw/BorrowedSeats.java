package org.sunbid.evaluation.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.network.message.SeatFreed;
import org.sunbid.network.outbox.Outbox;

/** Seats that other cities have lent experts for. */
@ApplicationScoped
public class BorrowedSeats implements PanacheRepositoryBase<BorrowedSeat, UUID> {

    private final Outbox outbox;

    BorrowedSeats(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Every seat that was ever lent to this draw, in drawn order. */
    public List<BorrowedSeat> everOf(PanelDraw draw) {
        return list("drawId = ?1 order by quota, place", draw.id());
    }

    /** The seats that are lent now. */
    public List<BorrowedSeat> of(PanelDraw draw) {
        return list("drawId = ?1 and leftAt is null order by quota, place", draw.id());
    }

    /** The seat with this handle, lent now, on a lot's panel. */
    public Optional<BorrowedSeat> lent(PanelDraw draw, String drawnAs) {
        return find("drawId = ?1 and drawnAs = ?2 and leftAt is null", draw.id(), drawnAs)
                .firstResultOptional();
    }

    /** Seats of lent quotas that a city has still to fill. */
    long awaited(PanelDraw draw) {
        long awaited = 0;
        for (int number = 0; number < draw.quotas().size(); number++) {
            FrozenQuota quota = draw.quotas().get(number);
            if (quota.isLent() && !quota.exhausted()) {
                awaited += Math.max(0, quota.seats() - taken(draw, number));
            }
        }
        return awaited;
    }

    /** How many seats of a quota are lent now. */
    long taken(PanelDraw draw, int quota) {
        return count("drawId = ?1 and quota = ?2 and leftAt is null", draw.id(), quota);
    }

    /** Gives a seat back to its city; the next in drawn order is asked where the panel goes on. */
    void giveBack(PanelDraw draw, BorrowedSeat seat, boolean replace, Instant now) {
        seat.giveBack(now);
        SeatFreed freed = new SeatFreed(
                seat.tenderCode(), seat.lotCode(), Subjects.of(draw, seat.quota()), seat.drawnAs(), replace, now);
        outbox.tell(seat.lender(), freed);
        outbox.report(freed);
    }

    /** The panel was given up. */
    void giveBackAll(PanelDraw draw, Instant now) {
        of(draw).forEach(seat -> giveBack(draw, seat, false, now));
    }
}
