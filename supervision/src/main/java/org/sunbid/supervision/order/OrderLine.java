package org.sunbid.supervision.order;

import java.time.Instant;

/** An order as a line of a page and as JSON. */
public record OrderLine(
        String number,
        OrderKind kind,
        String tender,
        String platform,
        String reason,
        String clause,
        String authority,
        String issuerName,
        Instant issuedAt,
        OrderStanding state,
        Instant answeredAt,
        String answer) {

    /** The line for this order. */
    public static OrderLine of(SupervisionOrder order) {
        return new OrderLine(
                order.number(),
                order.kind(),
                order.tender(),
                order.platform(),
                order.reason(),
                order.clause(),
                order.authority(),
                order.issuerName(),
                order.issuedAt(),
                order.state(),
                order.answeredAt(),
                order.answer());
    }
}
