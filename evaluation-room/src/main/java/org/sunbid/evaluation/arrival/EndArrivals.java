package org.sunbid.evaluation.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sunbid.evaluation.room.AwaySeats;
import org.sunbid.evaluation.room.MemberLeft;
import org.sunbid.evaluation.room.SessionClosed;
import org.sunbid.platform.time.DatabaseClock;

/** A seat that ends frees its workstation, and nobody goes on from there; a session that closes frees all. */
@ApplicationScoped
class EndArrivals {

    private final Arrivals arrivals;
    private final AwaySeats seats;
    private final DatabaseClock clock;

    EndArrivals(Arrivals arrivals, AwaySeats seats, DatabaseClock clock) {
        this.arrivals = arrivals;
        this.seats = seats;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void left(@Observes MemberLeft left) {
        arrivals.endOthers(left.lotCode(), seats.members(left.lotCode()), clock.now());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void closed(@Observes SessionClosed closed) {
        arrivals.endOthers(closed.lotCode(), List.of(), clock.now());
    }
}
