package org.sunbid.opening.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.draw.JointDrawState;
import org.sunbid.trading.tender.Coefficient;

/**
 * The coefficients that are drawn in a hall, as everybody sees them.
 *
 * @param coefficients with their candidates, and their values once they are drawn
 * @param progress how far the newest draw is; null before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DrawInHall(List<Line> coefficients, JointDrawProgress progress) {

    public DrawInHall {
        coefficients = List.copyOf(coefficients);
    }

    static DrawInHall of(String lot, ReadCoefficients.Standing standing) {
        return new DrawInHall(
                standing.coefficients().stream()
                        .map(drawn -> Line.of(lot, drawn))
                        .toList(),
                standing.progress().orElse(null));
    }

    /**
     * One of them.
     *
     * @param coefficient which one
     * @param candidates as published, in that order
     * @param value the one that counts; null until it is drawn
     * @param transcriptSha256 of its transcript; null until it is drawn
     * @param transcript address of the transcript; null until it is drawn
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Coefficient coefficient,
            List<String> candidates,
            String value,
            String transcriptSha256,
            String transcript) {

        static Line of(String lot, DrawnCoefficient drawn) {
            String address =
                    "/api/halls/" + lot + "/coefficients/" + drawn.coefficient().parameter() + "/transcript";
            return new Line(
                    drawn.coefficient(),
                    drawn.candidates(),
                    drawn.value(),
                    drawn.transcriptSha256(),
                    drawn.value() == null ? null : address);
        }

        /** The candidates as the tender document writes them. */
        public String published() {
            return String.join("; ", candidates);
        }
    }

    /** The host's share is waited for. */
    boolean hostsTurn() {
        return progress != null && progress.isHostsTurn();
    }

    /** A party was silent. */
    boolean gaveUp() {
        return progress != null && progress.state() == JointDrawState.VOID;
    }
}
