package org.sunbid.toolbox.tender;

import java.time.Instant;
import java.util.Optional;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.JsonObject;

/**
 * What a clarification of a tender does to its deadline (PROTOCOL.md §19.2).
 *
 * @param newDeadline the deadline it moves to, if it moves it
 */
record SignedClarification(Optional<Instant> newDeadline) {

    private static final String TYPE = "clarification-1";
    private static final int LONGEST_CODE = 64;

    /** Reads it; refuses with {@code toolbox.tender-malformed} what is not this number of this tender. */
    static SignedClarification read(byte[] document, String tender, int number) {
        JsonObject json = JsonObject.readCanonical(document);
        boolean fits = json.text("type").equals(TYPE)
                && json.text("tender", LONGEST_CODE).equals(tender)
                && json.number("number") == number;
        if (!fits) {
            throw new SealingException("toolbox.tender-malformed", "not clarification " + number + " of " + tender);
        }
        return new SignedClarification(
                json.has("newDeadline") ? Optional.of(json.instant("newDeadline")) : Optional.empty());
    }
}
