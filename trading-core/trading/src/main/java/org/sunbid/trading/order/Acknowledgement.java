package org.sunbid.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sunbid.network.message.OrderAcknowledged;
import org.sunbid.network.message.OrderState;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.problem.ReasonTexts;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** Tells supervision what became of an order, in Chinese where it has to say why. */
@ApplicationScoped
class Acknowledgement {

    private final Outbox outbox;
    private final DatabaseClock clock;
    private final ReasonTexts texts;

    Acknowledgement(Outbox outbox, DatabaseClock clock, ReasonTexts texts) {
        this.outbox = outbox;
        this.clock = clock;
        this.texts = texts;
    }

    void send(String order, String tender, Outcome<?> outcome) {
        String refusal = outcome.reasons().stream()
                .map(reason -> texts.text(reason, Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining(" "));
        outbox.report(new OrderAcknowledged(
                order,
                tender,
                refusal.isEmpty() ? OrderState.CARRIED_OUT : OrderState.REFUSED,
                refusal.isEmpty() ? null : refusal,
                clock.now()));
    }
}
