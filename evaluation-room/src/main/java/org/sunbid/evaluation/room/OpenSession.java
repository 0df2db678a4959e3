package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.draw.BorrowedSeats;
import org.sunbid.evaluation.draw.CandidateState;
import org.sunbid.evaluation.draw.Candidates;
import org.sunbid.evaluation.draw.DrawState;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.evaluation.draw.PanelDraw;
import org.sunbid.evaluation.draw.PanelDraws;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.StartEvaluation;

/** The host opens the session of a complete panel; from here on it knows who sits. The lot moves to its evaluation. */
@ApplicationScoped
public class OpenSession {

    private final HostedLots lots;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final BorrowedSeats borrowed;
    private final PanelSessions sessions;
    private final SeatMembers seating;
    private final StartEvaluation evaluation;
    private final DatabaseClock clock;
    private final Audit audit;

    OpenSession(
            HostedLots lots,
            PanelDraws draws,
            Candidates candidates,
            BorrowedSeats borrowed,
            PanelSessions sessions,
            SeatMembers seating,
            StartEvaluation evaluation,
            DatabaseClock clock,
            Audit audit) {
        this.lots = lots;
        this.draws = draws;
        this.candidates = candidates;
        this.borrowed = borrowed;
        this.sessions = sessions;
        this.seating = seating;
        this.evaluation = evaluation;
        this.clock = clock;
        this.audit = audit;
    }

    /** Opens it once. */
    @Transactional
    public Outcome<UUID> open(Actor actor, String lotCode) {
        Optional<LotSheet> lot = lots.hostedBy(actor, lotCode);
        if (lot.isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        Optional<PanelDraw> draw = draws.held(lotCode).filter(found -> found.state() == DrawState.FILLED);
        if (draw.isEmpty()) {
            return Outcome.refused(RoomRefusal.PANEL_NOT_COMPLETE);
        }
        if (sessions.ofLot(lotCode).isPresent()) {
            return Outcome.refused(RoomRefusal.ALREADY_OPEN);
        }
        Outcome<LotSheet> moved = evaluation.start(lotCode);
        return moved instanceof Outcome.Refused<LotSheet> refused
                ? new Outcome.Refused<>(refused.reasons())
                : Outcome.done(seat(draw.get()));
    }

    private UUID seat(PanelDraw draw) {
        PanelSession session = new PanelSession(draw.lotCode(), draw.tenderCode(), draw.seats(), clock.now());
        sessions.persistAndFlush(session);
        candidates
                .of(draw, CandidateState.ACCEPTED)
                .forEach(candidate -> seating.seat(session, candidate, session.openedAt()));
        borrowed.of(draw).forEach(seat -> seating.seat(session, seat, session.openedAt()));
        audit.record("session-opened", draw.lotCode(), Map.of("seats", String.valueOf(draw.seats())));
        return session.id();
    }
}
