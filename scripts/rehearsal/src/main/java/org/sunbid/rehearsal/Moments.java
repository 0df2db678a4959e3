package org.sunbid.rehearsal;

/** Told when a deal reaches one of its moments; the deal goes on when it returns. */
@FunctionalInterface
public interface Moments {

    /** Nothing happens. */
    Moments NONE = (moment, lot) -> {};

    /** The deal of this lot or tender has got there; an exception ends the step that was on. */
    void reached(Moment moment, String lot) throws Exception;
}
