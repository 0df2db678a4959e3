package org.sunbid.trading.deposit.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * What follows for a deposit.
 *
 * @param state where it stands by it
 * @param rule name of the rule
 * @param clause what it rests on; empty when nothing follows yet
 * @param due until when it is returned
 * @param withInterest with the bank's interest for the time
 */
public record Consequence(
        DepositState state, String rule, String clause, Optional<Instant> due, boolean withInterest) {}
