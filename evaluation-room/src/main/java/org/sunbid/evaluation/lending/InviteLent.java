package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.evaluation.draw.CandidateState;
import org.sunbid.evaluation.draw.ExpertCalled;
import org.sunbid.network.message.LendingShort;
import org.sunbid.network.outbox.Outbox;

/**
 * Asks experts in drawn order, as many as a list has seats without an invitation; tells the host when nobody is left. In the
 * caller's transaction, the lending being held.
 */
@ApplicationScoped
class InviteLent {

    private final LentExperts experts;
    private final Event<ExpertCalled> called;
    private final Outbox outbox;

    InviteLent(LentExperts experts, Event<ExpertCalled> called, Outbox outbox) {
        this.experts = experts;
        this.called = called;
        this.outbox = outbox;
    }

    void fill(Lending lending, Instant now) {
        if (lending.state() != LendingState.DRAWN) {
            return;
        }
        long wanted = lending.seats()
                - experts.count(lending, CandidateState.ACCEPTED)
                - experts.count(lending, CandidateState.INVITED);
        for (long seat = 0; seat < wanted; seat++) {
            Optional<LentExpert> next = experts.next(lending);
            if (next.isEmpty()) {
                endShort(lending, now);
                return;
            }
            next.get().invite(now);
            experts.flush();
            called.fire(new ExpertCalled(next.get().expertId()));
        }
    }

    private void endShort(Lending lending, Instant now) {
        int missing = (int) (lending.seats() - experts.count(lending, CandidateState.ACCEPTED));
        lending.ranOut();
        LendingShort tooFew = new LendingShort(lending.tenderCode(), lending.lotCode(), lending.list(), missing, now);
        outbox.tell(lending.host(), tooFew);
        outbox.report(tooFew);
    }
}
