package org.sunbid.opening.attribution;

/** The tender lets bidders count on its custodians, who opened nothing in a window that ran (O20 30, 31). */
record CustodiansStayedAway() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.custodiansOwed() && !evidence.platform().beyondLimit();
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.CUSTODIANS_ABSENT;
    }

    @Override
    public String clause() {
        return "O20 30, 31";
    }
}
