package org.sunbid.trading.deposit.rule;

import java.time.Instant;
import java.util.Optional;

/** One case of the law. */
interface ConsequenceRule {

    /** It is this case. */
    boolean applies(DepositFacts facts);

    /** Where the deposit stands by it. */
    DepositState state();

    /** What it rests on. */
    String clause();

    /** From when the days of return count; empty when nothing is to be returned. */
    default Optional<Instant> returnFrom(DepositFacts facts) {
        return Optional.empty();
    }

    /** With interest. */
    default boolean withInterest() {
        return false;
    }
}
