package org.sunbid.trading.deposit.rule;

/** The winner did not sign the contract or did not secure it: the deposit is not returned (REG 74). */
record WinnerGaveUp() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.gaveUp();
    }

    @Override
    public DepositState state() {
        return DepositState.FORFEITABLE;
    }

    @Override
    public String clause() {
        return "REG 74";
    }
}
