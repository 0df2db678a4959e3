package org.sunbid.trading.coefficient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.sunbid.trading.tender.Coefficient;

/**
 * A list that one coefficient is drawn from.
 *
 * @param name which coefficient
 * @param candidates as published, one a line
 * @param value the one that was drawn; null before
 * @param transcriptSha256 of its transcript; null before
 */
@Embeddable
record CandidateList(
        @Enumerated(EnumType.STRING) Coefficient name, String candidates, String value, String transcriptSha256) {

    private static final String LINE = "\n";

    /** What came out of a list. */
    record Drawn(String value, String transcriptSha256) {}

    static CandidateList of(Coefficient name, List<String> candidates) {
        return new CandidateList(name, String.join(LINE, candidates), null, null);
    }

    CandidateList drawn(Drawn drawn) {
        if (!published().contains(drawn.value())) {
            throw new IllegalArgumentException(drawn.value() + " is no candidate of " + name);
        }
        return new CandidateList(name, candidates, drawn.value(), drawn.transcriptSha256());
    }

    DrawnCoefficient coefficient() {
        return new DrawnCoefficient(name, published(), value, transcriptSha256);
    }

    private List<String> published() {
        return List.of(candidates.split(LINE));
    }
}
