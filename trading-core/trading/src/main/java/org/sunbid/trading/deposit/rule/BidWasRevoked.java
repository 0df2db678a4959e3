package org.sunbid.trading.deposit.rule;

/** 撤销: the bid was not opened on the bidder's account, after the deadline: the tenderee may keep the deposit (O20 31, REG 35). */
record BidWasRevoked() implements ConsequenceRule {

    @Override
    public boolean applies(DepositFacts facts) {
        return facts.bid() == DepositFacts.BidEnd.REVOKED;
    }

    @Override
    public DepositState state() {
        return DepositState.FORFEITABLE;
    }

    @Override
    public String clause() {
        return "O20 31, REG 35";
    }
}
