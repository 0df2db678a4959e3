package org.sunbid.opening.attribution;

/** The platform could be reached, and nothing shows that the bidder tried (O20 31). */
record KeyWasNotReleased() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return true;
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.KEY_NOT_RELEASED;
    }

    @Override
    public String clause() {
        return "O20 31";
    }
}
