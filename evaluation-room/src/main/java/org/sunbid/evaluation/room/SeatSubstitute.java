package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.sunbid.evaluation.draw.SeatBorrowed;
import org.sunbid.evaluation.draw.SeatTaken;
import org.sunbid.platform.time.DatabaseClock;

/** An expert who accepts while the session runs takes the free seat and starts anew (REG 48). */
@ApplicationScoped
class SeatSubstitute {

    private final PanelSessions sessions;
    private final SeatMembers seating;
    private final DatabaseClock clock;

    SeatSubstitute(PanelSessions sessions, SeatMembers seating, DatabaseClock clock) {
        this.sessions = sessions;
        this.seating = seating;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void seat(@Observes SeatTaken taken) {
        sessions.held(taken.candidate().lotCode())
                .ifPresent(session -> seating.seat(session, taken.candidate(), clock.now()));
    }

    /** The same for an expert whom another city lends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void seat(@Observes SeatBorrowed borrowed) {
        sessions.held(borrowed.seat().lotCode())
                .ifPresent(session -> seating.seat(session, borrowed.seat(), clock.now()));
    }
}
