package org.sunbid.platform.page;

import java.time.Instant;

/**
 * One entry of a time line ({@code {#timeline events=… /}}).
 *
 * @param at when; null while nobody knows
 * @param title what happened or is to happen
 * @param text more of it; empty for none
 * @param link where it leads; empty for nowhere
 * @param state {@code done}, {@code ahead} or {@code warning}
 */
public record Event(Instant at, String title, String text, String link, String state) {

    /** Something that happened. */
    public static Event done(Instant at, String title, String text) {
        return new Event(at, title, text, "", "done");
    }

    /** Something that is set to happen. */
    public static Event ahead(Instant at, String title) {
        return new Event(at, title, "", "", "ahead");
    }

    /** Something that went otherwise than planned. */
    public static Event warning(Instant at, String title, String text) {
        return new Event(at, title, text, "", "warning");
    }

    /** The same, leading somewhere. */
    public Event linked(String address) {
        return new Event(at, title, text, address, state);
    }
}
