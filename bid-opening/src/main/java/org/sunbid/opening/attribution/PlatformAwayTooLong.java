package org.sunbid.opening.attribution;

/** The platform was away for longer than the window could be moved, by its own record (O20 31). */
record PlatformAwayTooLong() implements AttributionRule {

    @Override
    public boolean applies(Evidence evidence) {
        return evidence.platform().beyondLimit();
    }

    @Override
    public UnopenedCause cause() {
        return UnopenedCause.PLATFORM_UNAVAILABLE;
    }

    @Override
    public String clause() {
        return "O20 31";
    }
}
