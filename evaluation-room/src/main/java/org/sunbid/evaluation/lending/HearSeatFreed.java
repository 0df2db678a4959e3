package org.sunbid.evaluation.lending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.TurnedAway;
import org.sunbid.evaluation.draw.CandidateState;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.SeatFreed;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;

/** The host gives a seat back: the expert sits there no more, and where the panel goes on the next in drawn order is asked. */
@ApplicationScoped
public class HearSeatFreed implements MessageHandler<SeatFreed> {

    private final Lendings lendings;
    private final LentExperts experts;
    private final InviteLent inviting;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;
    private final Audit audit;

    HearSeatFreed(
            Lendings lendings,
            LentExperts experts,
            InviteLent inviting,
            TurnedAway turnedAway,
            DatabaseClock clock,
            Audit audit) {
        this.lendings = lendings;
        this.experts = experts;
        this.inviting = inviting;
        this.turnedAway = turnedAway;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<SeatFreed> type() {
        return SeatFreed.class;
    }

    @Override
    public void handle(SeatFreed message, Envelope envelope) {
        Optional<Lending> lending = lendings.held(envelope.issuer(), message.list());
        Optional<LentExpert> seat = lending.flatMap(found -> experts.seat(found, message.seat()))
                .filter(expert -> expert.state() == CandidateState.ACCEPTED);
        if (seat.isEmpty()) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.UNKNOWN_LIST, envelope.issuer())));
            return;
        }
        Instant now = clock.now();
        seat.get().leave(now);
        experts.flush();
        if (message.replace()) {
            inviting.fill(lending.get(), now);
        } else {
            lending.get().over();
        }
        audit.record("seat-given-back", message.lot(), Map.of("host", envelope.issuer(), "seat", message.seat()));
    }
}
