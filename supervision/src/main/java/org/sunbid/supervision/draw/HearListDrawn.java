package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.ListDrawn;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.message.Journal;

/**
 * A city that lends experts says itself what it drew, and from which list. It has to be the list that the host announced, drawn
 * with this platform's own share: a host that told the lender other shares, or announced another list in its name, is found out.
 */
@ApplicationScoped
class HearListDrawn implements MessageHandler<ListDrawn> {

    private final SupervisedDraws draws;
    private final OwnShares shares;
    private final DrawAlerts alerts;
    private final Journal journal;
    private final DatabaseClock clock;

    HearListDrawn(SupervisedDraws draws, OwnShares shares, DrawAlerts alerts, Journal journal, DatabaseClock clock) {
        this.draws = draws;
        this.shares = shares;
        this.alerts = alerts;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Class<ListDrawn> type() {
        return ListDrawn.class;
    }

    @Override
    public void handle(ListDrawn message, Envelope envelope) {
        Instant now = clock.now();
        long number = journal.numberOf(envelope);
        Optional<SupervisedDraw> found = draws.ofTender(message.tender(), message.draw());
        if (found.isEmpty()) {
            alerts.raiseUnknown(message, number, now);
        } else {
            fault(found.get(), message)
                    .ifPresent(what -> alerts.raise(HearDrawHeld.kind(what), found.get(), number, now));
        }
    }

    private Optional<TranscriptsHold.Fault> fault(SupervisedDraw draw, ListDrawn message) {
        if (draw.host().isEmpty()) {
            return Optional.of(TranscriptsHold.Fault.SHARE_LEFT_OUT);
        }
        Optional<SupervisedList> list = draw.lists().stream()
                .filter(announced -> announced.subject().equals(message.list()))
                .findFirst();
        return list.isEmpty()
                ? Optional.of(TranscriptsHold.Fault.DOES_NOT_REPLAY)
                : TranscriptsHold.check(list.get(), draw.host(), shares.open(draw), message.transcript());
    }
}
