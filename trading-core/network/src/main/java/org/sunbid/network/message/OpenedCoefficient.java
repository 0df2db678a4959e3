package org.sunbid.network.message;

import java.util.List;

/**
 * 评标系数: a coefficient that was drawn at the opening.
 *
 * @param name of the parameter of the method, for example {@code drop}
 * @param candidates as published, in that order
 * @param value the one that counts
 * @param transcriptSha256 of the transcript by which anybody replays the draw (PROTOCOL 14)
 * @param transcriptUrl where the issuer serves it
 */
public record OpenedCoefficient(
        String name, List<String> candidates, String value, String transcriptSha256, String transcriptUrl) {

    public OpenedCoefficient {
        candidates = Lists.copy(candidates);
    }
}
