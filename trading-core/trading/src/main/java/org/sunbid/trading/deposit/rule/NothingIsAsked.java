package org.sunbid.trading.deposit.rule;

/** The tender asks for no deposit (REG 26). */
record NothingIsAsked() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.required().signum() == 0;
    }

    @Override
    public DepositState state() {
        return DepositState.NONE_REQUIRED;
    }

    @Override
    public String clause() {
        return "REG 26";
    }
}
