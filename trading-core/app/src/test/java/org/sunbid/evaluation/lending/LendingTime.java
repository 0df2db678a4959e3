package org.sunbid.evaluation.lending;

import io.quarkus.arc.Arc;
import java.time.Duration;

/** Time that passes for those who were asked and do not answer. */
public final class LendingTime {

    private LendingTime() {}

    /** As if so long were the time to answer. */
    public static void passes(Duration toAnswer) {
        Arc.container().instance(EndSilence.class).get().look(toAnswer);
    }
}
