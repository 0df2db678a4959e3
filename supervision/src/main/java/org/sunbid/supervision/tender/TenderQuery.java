package org.sunbid.supervision.tender;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is looked for in the list.
 *
 * @param text part of name or tenderee, or the beginning of the code; empty for all
 * @param stage where it is; empty for all
 * @param suspended only those that stand still
 * @param page from 1
 */
public record TenderQuery(String text, Optional<Stage> stage, boolean suspended, int page) {

    /** Reads what was typed; an unknown stage counts as none, {@code SUSPENDED} as those that stand still. */
    public static TenderQuery of(String text, String stage, int page) {
        Optional<Stage> known = Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst();
        return new TenderQuery(text, known, "SUSPENDED".equals(stage), page);
    }
}
