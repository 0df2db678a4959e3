package org.sunbid.trading.coefficient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sunbid.trading.tender.Coefficient;

/**
 * A coefficient that is drawn at the opening.
 *
 * @param coefficient which one
 * @param candidates as published, in that order
 * @param value the one that counts; null until it is drawn
 * @param transcriptSha256 of the transcript by which anybody replays the draw; null until it is drawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DrawnCoefficient(
        Coefficient coefficient, List<String> candidates, String value, String transcriptSha256) {

    public DrawnCoefficient {
        candidates = List.copyOf(candidates);
    }

    /** The candidates as the tender document writes them. */
    public String published() {
        return String.join("; ", candidates);
    }
}
