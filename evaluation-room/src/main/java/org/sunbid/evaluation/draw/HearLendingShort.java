package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.TurnedAway;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.LendingShort;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;

/** Another city has nobody left on its drawn list: the panel is short, and the host asks anew. */
@ApplicationScoped
public class HearLendingShort implements MessageHandler<LendingShort> {

    private final LentList lists;
    private final FillSeats seats;
    private final TurnedAway turnedAway;
    private final DatabaseClock clock;
    private final Audit audit;

    HearLendingShort(LentList lists, FillSeats seats, TurnedAway turnedAway, DatabaseClock clock, Audit audit) {
        this.lists = lists;
        this.seats = seats;
        this.turnedAway = turnedAway;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Class<LendingShort> type() {
        return LendingShort.class;
    }

    @Override
    public void handle(LendingShort message, Envelope envelope) {
        Optional<LentList.Found> found = lists.find(message.list(), message.lot(), envelope)
                .filter(list ->
                        list.draw().state() == DrawState.DRAWN || list.draw().state() == DrawState.SHORT);
        if (found.isEmpty()) {
            turnedAway.record(envelope, message.lot(), List.of(Reason.of(CityRefusal.UNKNOWN_LIST, envelope.issuer())));
            return;
        }
        found.get().draw().ranOut(found.get().number());
        seats.fill(found.get().draw(), clock.now());
        audit.record(
                "lending-short",
                message.lot(),
                Map.of("lender", envelope.issuer(), "missing", String.valueOf(message.missing())));
    }
}
