package org.sunbid.opening.attribution;

/** The bidder's computer says that it tried in the window and got no answer; the platform alone cannot refute that (O20 31). */
record BidderCouldNotConnect() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.reported(KeyCodes::sayNoAnswer);
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.UNCLEAR;
    }

    @Override
    public String clause() {
        return "O20 31";
    }
}
