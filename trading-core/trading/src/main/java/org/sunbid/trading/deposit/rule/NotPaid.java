package org.sunbid.trading.deposit.rule;

/** Asked for and not at the bank: the panel looks at it (REG 26). */
record NotPaid() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return !facts.paid();
    }

    @Override
    public DepositState state() {
        return DepositState.DUE;
    }

    @Override
    public String clause() {
        return "REG 26";
    }
}
