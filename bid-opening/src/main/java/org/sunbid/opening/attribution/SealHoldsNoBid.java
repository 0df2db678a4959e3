package org.sunbid.opening.attribution;

/** The ciphertext is intact, the key is right, and what they hold is no bid for this lot: its bidder made it (O20 26, 31). */
record SealHoldsNoBid() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.failure() == Evidence.Failure.CONTENT;
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.CONTENT_INVALID;
    }

    @Override
    public String clause() {
        return "O20 26, 31";
    }
}
