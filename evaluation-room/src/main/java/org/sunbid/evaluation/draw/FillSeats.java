package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Invites in drawn order, as many as a quota has seats without an invitation; runs in the caller's transaction. Who is invited
 * from another city's list is that city's to do.
 */
@ApplicationScoped
class FillSeats {

    private final Candidates candidates;
    private final BorrowedSeats borrowed;
    private final Event<ExpertCalled> called;

    FillSeats(Candidates candidates, BorrowedSeats borrowed, Event<ExpertCalled> called) {
        this.candidates = candidates;
        this.borrowed = borrowed;
        this.called = called;
    }

    void fill(PanelDraw draw, Instant now) {
        List<FrozenQuota> quotas = draw.quotas();
        for (int number = 0; number < quotas.size(); number++) {
            if (!quotas.get(number).isLent()) {
                fill(draw, number, quotas.get(number).seats(), now);
            }
        }
        draw.seatsTaken(
                candidates.count(draw, CandidateState.ACCEPTED)
                        + borrowed.of(draw).size(),
                candidates.count(draw, CandidateState.INVITED) + borrowed.awaited(draw));
    }

    private void fill(PanelDraw draw, int quota, int seats, Instant now) {
        int wanted = seats - taken(draw, quota);
        for (int seat = 0; seat < wanted; seat++) {
            Optional<Candidate> next = candidates.next(draw, quota);
            if (next.isEmpty()) {
                return;
            }
            next.get().invite(now);
            candidates.flush();
            called.fire(new ExpertCalled(next.get().expertId()));
        }
    }

    private int taken(PanelDraw draw, int quota) {
        return (int) candidates.of(draw).stream()
                .filter(candidate -> candidate.quota() == quota)
                .filter(candidate ->
                        candidate.state() == CandidateState.INVITED || candidate.state() == CandidateState.ACCEPTED)
                .count();
    }
}
