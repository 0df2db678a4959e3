package org.sunbid.supervision.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.supervision.tender.WatchedTender;
import org.sunbid.supervision.tender.WatchedTenders;

/**
 * A supervisor orders a tender to stand still or to go on. The order goes to the trading platform that runs it, signed by
 * this platform; one order at a time for each tender.
 */
@ApplicationScoped
public class IssueOrder {

    private final WatchedTenders tenders;
    private final Orders orders;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Audit audit;
    private final DatabaseClock clock;

    IssueOrder(
            WatchedTenders tenders,
            Orders orders,
            Outbox outbox,
            CurrentActor actor,
            Audit audit,
            DatabaseClock clock) {
        this.tenders = tenders;
        this.orders = orders;
        this.outbox = outbox;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is ordered.
     *
     * @param kind to stop or to go on
     * @param tender code of the tender
     * @param reason why
     * @param clause by which provision
     * @param authority in whose name
     */
    public record Command(OrderKind kind, String tender, String reason, String clause, String authority) {}

    /** Gives the order. */
    @Transactional
    public Outcome<SupervisionOrder> issue(Command command) {
        Optional<WatchedTender> found = tenders.byCode(command.tender());
        if (found.isEmpty()) {
            return Outcome.refused(OrderRefusal.TENDER_UNKNOWN, command.tender());
        }
        WatchedTender tender = found.get();
        Decision decision = orders.waiting(command.tender())
                .map(waiting -> Decision.refused(OrderRefusal.WAITING, waiting.number()))
                .orElseGet(() -> OrderFits.check(command.kind(), tender));
        return decision.then(() -> issue(command, tender.platform()));
    }

    private SupervisionOrder issue(Command command, String platform) {
        Instant now = clock.now();
        SupervisionOrder order = new SupervisionOrder(orders.nextNumber(now), platform, command, actor.get(), now);
        orders.persist(order);
        outbox.tell(platform, order.message());
        audit.record(
                "order-issued",
                command.tender(),
                Map.of(
                        "order", order.number(),
                        "kind", command.kind().name(),
                        "reason", command.reason(),
                        "clause", command.clause(),
                        "authority", command.authority()));
        return order;
    }
}
