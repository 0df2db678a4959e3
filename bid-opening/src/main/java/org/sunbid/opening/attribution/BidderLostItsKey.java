package org.sunbid.opening.attribution;

/** The bidder's own computer says that the key is locked, lost or another one: nobody else could have used it (O20 31). */
record BidderLostItsKey() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.reported(KeyCodes::sayKeyIsLost);
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.KEY_LOST;
    }

    @Override
    public String clause() {
        return "O20 31";
    }
}
