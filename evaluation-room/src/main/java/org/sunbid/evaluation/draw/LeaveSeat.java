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
    private final FillSeats seats;
    private final DatabaseClock clock;

    LeaveSeat(PanelDraws draws, Candidates candidates, FillSeats seats, DatabaseClock clock) {
        this.draws = draws;
        this.candidates = candidates;
        this.seats = seats;
        this.clock = clock;
    }

    /** Holds the draw before the session is held, in the order in which an acceptance holds them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String lotCode) {
        draws.held(lotCode);
    }

    /** Leaves and has the seat filled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(String lotCode, UUID expertId, String reason) {
        PanelDraw draw = draws.held(lotCode).orElseThrow();
        Instant now = clock.now();
        candidates.seated(draw, expertId).orElseThrow().leave(reason, now);
        candidates.flush();
        seats.fill(draw, now);
    }
}
