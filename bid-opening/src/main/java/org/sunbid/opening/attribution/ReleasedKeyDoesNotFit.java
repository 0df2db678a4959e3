package org.sunbid.opening.attribution;

/** What was released in the window does not open this seal, or is not signed by its bidder (O20 31, PROTOCOL §8). */
record ReleasedKeyDoesNotFit() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.turnedAway(KeyCodes::sayKeyIsWrong);
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.KEY_WRONG;
    }

    @Override
    public String clause() {
        return "O20 31";
    }
}
