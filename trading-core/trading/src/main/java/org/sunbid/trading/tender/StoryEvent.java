package org.sunbid.trading.tender;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to a tender, as the timeline shows it.
 *
 * @param at when
 * @param title what, in the reader's language
 * @param text more of it; empty when the title says all
 * @param link where more is read; empty when nowhere
 * @param state {@code done}, or {@code failed} for what stopped it
 */
public record StoryEvent(Instant at, String title, String text, String link, String state) {
    public StoryEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
    }

    /** It happened. */
    public static StoryEvent done(Instant at, String title, String text, String link) {
        return new StoryEvent(at, title, text, link, "done");
    }

    /** It stopped or ended the tender. */
    public static StoryEvent failed(Instant at, String title, String text) {
        return new StoryEvent(at, title, text, "", "failed");
    }
}
