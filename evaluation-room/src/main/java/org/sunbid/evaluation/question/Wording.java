package org.sunbid.evaluation.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;

/**
 * What a panel asks, and how long the bidder has.
 *
 * @param kind about what
 * @param text the question
 * @param minutes from the sending to the end of the time for the answer
 * @param correction of the price, to which the bidder is asked to agree
 */
public record Wording(QuestionKind kind, String text, int minutes, Optional<Correction> correction) {

    /** Longest question, in characters. */
    public static final int MAX_TEXT = 2000;

    /** Shortest time for an answer; no regulation says one. */
    public static final int LEAST_MINUTES = 10;

    /** Longest time for an answer, one day; no regulation says one. */
    public static final int MOST_MINUTES = 24 * 60;

    public Wording {
        Objects.requireNonNull(kind, "kind");
        text = text.strip();
    }

    /** A question without a correction. */
    public Wording(QuestionKind kind, String text, int minutes) {
        this(kind, text, minutes, Optional.empty());
    }

    /** A question is written down, and leaves a time in which it can be answered. */
    Decision check() {
        return Decision.all(List.of(
                Decision.require(!text.isEmpty() && text.length() <= MAX_TEXT, QuestionRefusal.TEXT, MAX_TEXT),
                Decision.require(
                        minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES,
                        QuestionRefusal.ANSWER_TIME,
                        LEAST_MINUTES,
                        MOST_MINUTES)));
    }
}
