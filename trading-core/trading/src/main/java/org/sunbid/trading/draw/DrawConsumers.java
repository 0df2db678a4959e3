package org.sunbid.trading.draw;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The features that draw, by purpose. */
@ApplicationScoped
class DrawConsumers {

    private final List<DrawConsumer> consumers;

    DrawConsumers(@All List<DrawConsumer> consumers) {
        this.consumers = consumers;
    }

    /** Whose draw it is. */
    DrawConsumer of(JointDraw draw) {
        return consumers.stream()
                .filter(consumer -> consumer.purpose() == draw.purpose())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody draws a " + draw.purpose()));
    }
}
