package org.sunbid.platform.page;

/**
 * One step of a life that a page shows as a row of dots ({@code {#stepper steps=… /}}).
 *
 * @param label what the step is called
 * @param state {@code done}, {@code current}, {@code ahead} or {@code failed}
 * @param note a few more words, mostly a date; empty for none
 */
public record Step(String label, String state, String note) {

    /** A step that is over. */
    public static Step done(String label, String note) {
        return new Step(label, "done", note);
    }

    /** The step things are at. */
    public static Step current(String label, String note) {
        return new Step(label, "current", note);
    }

    /** A step still to come. */
    public static Step ahead(String label, String note) {
        return new Step(label, "ahead", note);
    }

    /** The step at which it ended without a result. */
    public static Step failed(String label, String note) {
        return new Step(label, "failed", note);
    }
}
