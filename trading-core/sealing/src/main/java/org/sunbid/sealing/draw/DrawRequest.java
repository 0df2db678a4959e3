package org.sunbid.sealing.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;

/**
 * What is to be drawn, frozen before the first nonce is known.
 *
 * @param subject what the draw decides, for instance {@code panel:<lot code>:1}; a transcript of one subject is
 *     worthless for another
 * @param candidates who or what may be drawn, each once, in ascending order of their UTF-16 code units
 * @param picks how many are drawn; the others follow in drawn order as substitutes
 */
public record DrawRequest(String subject, List<String> candidates, int picks) {

    /** No list is longer. */
    public static final int MOST_CANDIDATES = 100_000;

    private static final int LONGEST_TEXT = 200;

    /**
     * @throws SealingException {@code draw.request} for an empty, double, unordered or oversize list and for picks
     *     outside 1..candidates
     */
    public DrawRequest {
        requireText(subject);
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
            throw new SealingException("draw.request", "candidates: " + candidates.size());
        }
        candidates.forEach(DrawRequest::requireText);
        if (!candidates.stream().sorted().toList().equals(candidates)) {
            throw new SealingException("draw.request", "candidates are not in order");
        }
        if (new HashSet<>(candidates).size() != candidates.size()) {
            throw new SealingException("draw.request", "a candidate is named twice");
        }
        if (picks < 1 || picks > candidates.size()) {
            throw new SealingException("draw.request", picks + " picks of " + candidates.size());
        }
    }

    /** Freezes a list given in any order. */
    public static DrawRequest of(String subject, List<String> candidates, int picks) {
        return new DrawRequest(subject, candidates.stream().sorted().toList(), picks);
    }

    /** The hash that freezes this request, 64 hexadecimal digits. */
    public String hash() {
        return DrawHashes.of(Map.of(
                "candidates", candidates, "format", Draw.FORMAT + "/request", "picks", picks, "subject", subject));
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new SealingException("draw.request", "a text is empty or too long");
        }
    }
}
