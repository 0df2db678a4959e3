package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.platform.time.DatabaseClock;

/** A seated expert leaves; the next in drawn order is asked. Part of a use case of the room, in its transaction. */
@ApplicationScoped
public class LeaveSeat {

    private final PanelDraws draws;
    private final Candidates candidates;
    private final BorrowedSeats borrowed;
    private final FillSeats seats;
    private final DatabaseClock clock;

    LeaveSeat(PanelDraws draws, Candidates candidates, BorrowedSeats borrowed, FillSeats seats, DatabaseClock clock) {
        this.draws = draws;
        this.candidates = candidates;
        this.borrowed = borrowed;
        this.seats = seats;
        this.clock = clock;
    }

    /** Holds the draw before the session is held, in the order in which an acceptance holds them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String lotCode) {
        draws.held(lotCode);
    }

    /** Leaves and has the seat filled; an expert of another city's is given back to it, and it asks the next. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(String lotCode, UUID expertId, String reason) {
        PanelDraw draw = draws.held(lotCode).orElseThrow();
        Instant now = clock.now();
        candidates
                .seated(draw, expertId)
                .ifPresentOrElse(
                        seat -> seat.leave(reason, now),
                        () -> borrowed.giveBack(draw, borrowed.findById(expertId), true, now));
        candidates.flush();
        seats.fill(draw, now);
    }
}
