package org.sunbid.trading.deposit.rule;

import java.time.Instant;
import java.util.Optional;

/** 撤回: the bid was not opened on another account than the bidder's: returned within 5 days (O20 31). */
record BidWasWithdrawn() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.bid() == DepositFacts.BidEnd.WITHDRAWN;
    }

    @Override
    public DepositState state() {
        return DepositState.RETURN_DUE;
    }

    @Override
    public String clause() {
        return "O20 31";
    }

    @Override
    public Optional<Instant> returnFrom(DepositFacts facts) {
        return facts.bidEndedAt();
    }
}
