package org.sunbid.trading.deposit.rule;

import java.time.Instant;
import java.util.Optional;

/** The contract is signed: winner and losers get theirs back within 5 days, with interest (REG 57). */
record ContractIsSigned() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.contractedAt().isPresent();
    }

    @Override
    public DepositState state() {
        return DepositState.RETURN_DUE;
    }

    @Override
    public String clause() {
        return "REG 57";
    }

    @Override
    public Optional<Instant> returnFrom(DepositFacts facts) {
        return facts.contractedAt();
    }

    @Override
    public boolean withInterest() {
        return true;
    }
}
