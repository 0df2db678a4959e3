package org.sunbid.opening.attribution;

/** An attempt was turned away because the platform lacked a current revocation list: not a fault of the certificate (O20 30, 31). */
record PlatformCouldNotCheck() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.turnedAway(KeyCodes::sayPlatformCouldNotCheck);
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.UNCLEAR;
    }

    @Override
    public String clause() {
        return "O20 30, 31";
    }
}
