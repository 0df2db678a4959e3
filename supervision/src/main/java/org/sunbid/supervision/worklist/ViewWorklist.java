package org.sunbid.supervision.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sunbid.network.inbox.DeadLetters;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.alert.AlertLine;
import org.sunbid.supervision.alert.Alerts;
import org.sunbid.supervision.order.OrderLine;
import org.sunbid.supervision.order.Orders;
import org.sunbid.supervision.tender.WatchedTender;
import org.sunbid.supervision.tender.WatchedTenders;

/** Puts the worklist together. */
@ApplicationScoped
class ViewWorklist {

    private static final int LIMIT = 10;

    private final WatchedTenders tenders;
    private final Alerts alerts;
    private final Orders orders;
    private final DeadLetters deadLetters;
    private final DatabaseClock clock;

    ViewWorklist(WatchedTenders tenders, Alerts alerts, Orders orders, DeadLetters deadLetters, DatabaseClock clock) {
        this.tenders = tenders;
        this.alerts = alerts;
        this.orders = orders;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** As it stands now. */
    Worklist view() {
        List<WatchedTender> suspended = tenders.suspended(LIMIT);
        return new Worklist(
                tenders.running(),
                alerts.openCount(),
                suspended.size(),
                deadLetters.count(),
                alerts.open(LIMIT).stream().map(AlertLine::of).toList(),
                orders.waiting(LIMIT).stream().map(OrderLine::of).toList(),
                suspended.stream()
                        .map(tender -> new Worklist.Entry(tender.code(), tender.name(), tender.lastAt()))
                        .toList(),
                tenders.nextOpenings(clock.now(), LIMIT).stream()
                        .map(tender -> new Worklist.Entry(tender.code(), tender.name(), tender.deadline()))
                        .toList());
    }
}
