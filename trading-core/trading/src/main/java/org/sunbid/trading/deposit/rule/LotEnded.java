package org.sunbid.trading.deposit.rule;

import java.time.Instant;
import java.util.Optional;

/** The lot was ended or failed: returned promptly, with interest (REG 31); 5 days are the platform's reading [K]. */
record LotEnded() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.lotEndedAt().isPresent();
    }

    @Override
    public DepositState state() {
        return DepositState.RETURN_DUE;
    }

    @Override
    public String clause() {
        return "REG 31";
    }

    @Override
    public Optional<Instant> returnFrom(DepositFacts facts) {
        return facts.lotEndedAt();
    }

    @Override
    public boolean withInterest() {
        return true;
    }
}
