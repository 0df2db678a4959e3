package org.sunbid.opening.attribution;

/** One way in which a bid stays closed, recognised by its evidence. */
interface AttributionRule {

    /** The evidence shows it. */
    boolean applies(Evidence evidence);

    /** What follows. */
    UnopenedCause cause();

    /** What it rests on. */
    String clause();

    /** Stable name, as it stands in records and messages. */
    default String code() {
        return getClass().getSimpleName();
    }
}
