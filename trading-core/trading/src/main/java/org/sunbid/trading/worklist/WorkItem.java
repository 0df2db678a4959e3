package org.sunbid.trading.worklist;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a worklist.
 *
 * @param task what to do, in the reader's language
 * @param subject on what: usually the name of the tender or the lot
 * @param link where it is done, a path on this platform
 * @param due until when; empty when nothing presses
 */
public record WorkItem(String task, String subject, String link, Optional<Instant> due) {
    public WorkItem {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(due, "due");
    }
}
