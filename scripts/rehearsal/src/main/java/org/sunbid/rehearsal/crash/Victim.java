package org.sunbid.rehearsal.crash;

import org.sunbid.rehearsal.Moment;

/** The six processes, and when each of them dies: always while something of it is on its way. */
enum Victim {
    PUBLIC_PLATFORM("public", false, Moment.TENDER_PUBLISHED, "a notice is on its way to it"),
    TRADING_PLATFORM("trading", false, Moment.BID_HALF_SENT, "half of a bid has been uploaded"),
    SUPERVISION_PLATFORM("supervision", false, Moment.ORDER_GIVEN, "its order is not acknowledged"),
    TRADING_DATABASE("trading", true, Moment.KEYS_HALF_RELEASED, "half of the bids are being opened"),
    PUBLIC_DATABASE("public", true, Moment.RECORD_SIGNED, "the opening is being published"),
    SUPERVISION_DATABASE("supervision", true, Moment.REPORT_SIGNED, "the evaluation is being reported to it");

    private final String platform;
    private final boolean database;
    private final Moment moment;
    private final String why;

    Victim(String platform, boolean database, Moment moment, String why) {
        this.platform = platform;
        this.database = database;
        this.moment = moment;
        this.why = why;
    }

    /** Whose process it is. */
    String platform() {
        return platform;
    }

    /** It is the database server, not the platform itself. */
    boolean isDatabase() {
        return database;
    }

    /** When it dies. */
    Moment moment() {
        return moment;
    }

    /** What is going on then. */
    String why() {
        return why;
    }

    @Override
    public String toString() {
        return platform + (database ? " database" : " platform");
    }
}
