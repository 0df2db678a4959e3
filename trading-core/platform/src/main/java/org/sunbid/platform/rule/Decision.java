package org.sunbid.platform.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a rule says of a case: accepted, or refused with every reason that applies. */
public sealed interface Decision {

    /** Nothing speaks against it. */
    record Accepted() implements Decision {}

    /**
     * It is refused.
     *
     * @param reasons at least one
     */
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** Accepted. */
    static Decision accepted() {
        return new Accepted();
    }

    /** Refused for one reason. */
    static Decision refused(ReasonCode code, Object... arguments) {
        return new Refused(List.of(Reason.of(code, arguments)));
    }

    /** Accepted when the condition holds, else refused for this reason. */
    static Decision require(boolean condition, ReasonCode code, Object... arguments) {
        return condition ? accepted() : refused(code, arguments);
    }

    /** All of these rules together: accepted when each accepts, else the reasons of all that refuse, in order. */
    static Decision all(List<Decision> decisions) {
        List<Reason> reasons = new ArrayList<>();
        decisions.forEach(decision -> reasons.addAll(decision.reasons()));
        return reasons.isEmpty() ? accepted() : new Refused(reasons);
    }

    /** The reasons; empty when accepted. */
    default List<Reason> reasons() {
        return this instanceof Refused refused ? refused.reasons() : List.of();
    }

    /** Does the work when accepted and holds its result; else carries the refusal on, nothing done. */
    default <T> Outcome<T> then(Supplier<T> work) {
        return this instanceof Refused refused
                ? new Outcome.Refused<>(refused.reasons())
                : new Outcome.Done<>(work.get());
    }
}
