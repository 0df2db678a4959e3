package org.sunbid.trading.deposit.rule;

import java.time.Instant;
import java.util.Optional;

/** The bidder took its bid back before the deadline: returned within 5 days (REG 35). */
record TakenBackBeforeTheDeadline() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.bid() == DepositFacts.BidEnd.TAKEN_BACK;
    }

    @Override
    public DepositState state() {
        return DepositState.RETURN_DUE;
    }

    @Override
    public String clause() {
        return "REG 35";
    }

    @Override
    public Optional<Instant> returnFrom(DepositFacts facts) {
        return facts.bidEndedAt();
    }
}
