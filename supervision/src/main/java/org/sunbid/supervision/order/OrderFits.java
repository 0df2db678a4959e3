package org.sunbid.supervision.order;

import org.sunbid.platform.rule.Decision;
import org.sunbid.supervision.tender.WatchedTender;

/** An order fits the state of its tender: what runs can be suspended, what stands still can be resumed. */
final class OrderFits {

    private OrderFits() {}

    static Decision check(OrderKind kind, WatchedTender tender) {
        return switch (kind) {
            case SUSPEND ->
                tender.stage().isOver()
                        ? Decision.refused(OrderRefusal.TENDER_OVER)
                        : Decision.require(!tender.suspended(), OrderRefusal.ALREADY_SUSPENDED);
            case RESUME -> Decision.require(tender.suspended(), OrderRefusal.NOT_SUSPENDED);
        };
    }
}
