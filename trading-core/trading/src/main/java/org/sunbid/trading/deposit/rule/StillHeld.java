package org.sunbid.trading.deposit.rule;

/** It secures a bid that may still win. */
record StillHeld() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return true;
    }

    @Override
    public DepositState state() {
        return DepositState.HELD;
    }

    @Override
    public String clause() {
        return "";
    }
}
