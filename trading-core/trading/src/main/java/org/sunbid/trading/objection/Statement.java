package org.sunbid.trading.objection;

import java.util.Optional;

/**
 * What somebody objects to.
 *
 * @param subject the tender document or the candidates
 * @param lotCode the lot, for candidates; empty for the document
 * @param text grounds and demand, in words
 */
public record Statement(Objection.Subject subject, Optional<String> lotCode, String text) {

    /** So long a text may be. */
    public static final int MAX_TEXT = 4000;

    public Statement {
        if (lotCode.isPresent() != (subject == Objection.Subject.CANDIDATES)) {
            throw new IllegalArgumentException("candidates belong to a lot, the document to the tender");
        }
    }
}
