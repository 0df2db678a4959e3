package org.sunbid.sealing.draw;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;

/**
 * The draw: deterministic in the frozen request and the parties' nonces, and fair as long as one party's nonce was
 * chosen at random and in ignorance of the others (commitments see to that).
 *
 * <p>Guaranteed: the same request and nonces give the same order everywhere; each order is equally likely up to the
 * strength of HMAC_DRBG; nothing in a transcript can be altered without {@link #replay} noticing. Not guaranteed here:
 * that the list of candidates was the right one, and when the commitments were published; the signatures on and the
 * logging of request, commitments and transcript show that.
 */
public final class Draw {

    /** The version of the algorithm; a change of any byte of it is a new version. */
    public static final String FORMAT = "sunbid-draw-1";

    /** No draw has more parties. */
    static final int MOST_PARTIES = 16;

    private Draw() {}

    /**
     * Draws.
     *
     * @param nonces one of each party, at least one party
     * @throws SealingException {@code draw.nonce} for no nonce, too many, or two of one party
     */
    public static DrawTranscript draw(DrawRequest request, List<Nonce> nonces) {
        requireOneOfEach(nonces);
        List<Contribution> contributions = nonces.stream()
                .sorted(Comparator.comparing(Nonce::party))
                .map(nonce -> Contribution.of(request, nonce))
                .toList();
        String seed = seed(request, contributions);
        return new DrawTranscript(request, request.hash(), contributions, seed, order(request, seed));
    }

    /**
     * Draws again from what the transcript says went in and compares everything with what it says came out.
     *
     * @throws SealingException {@code draw.request-hash}, {@code draw.commitment}, {@code draw.nonce},
     *     {@code draw.seed} or {@code draw.order}: the first thing that does not fit
     */
    public static VerifiedDraw replay(DrawTranscript transcript) {
        DrawTranscript again = draw(
                transcript.request(),
                transcript.contributions().stream().map(Contribution::nonce).toList());
        require(again.requestHash().equals(transcript.requestHash()), "draw.request-hash");
        require(again.contributions().equals(transcript.contributions()), "draw.commitment");
        require(again.seed().equals(transcript.seed()), "draw.seed");
        require(again.order().equals(transcript.order()), "draw.order");
        return new VerifiedDraw(transcript);
    }

    private static String seed(DrawRequest request, List<Contribution> contributions) {
        List<Map<String, String>> nonces = contributions.stream()
                .map(each -> Map.of("nonce", each.nonce().value(), "party", each.party()))
                .toList();
        return DrawHashes.of(Map.of("format", FORMAT + "/seed", "nonces", nonces, "request", request.hash()));
    }

    private static List<String> order(DrawRequest request, String seed) {
        HexFormat hex = HexFormat.of();
        HmacDrbg generator = new HmacDrbg(
                hex.parseHex(seed), hex.parseHex(request.hash()), FORMAT.getBytes(StandardCharsets.US_ASCII));
        return new Shuffle(generator).order(request.candidates());
    }

    private static void requireOneOfEach(List<Nonce> nonces) {
        require(!nonces.isEmpty() && nonces.size() <= MOST_PARTIES, "draw.nonce");
        long parties = nonces.stream().map(Nonce::party).distinct().count();
        require(parties == nonces.size(), "draw.nonce");
    }

    private static void require(boolean holds, String reasonCode) {
        if (!holds) {
            throw new SealingException(reasonCode, "the draw does not hold");
        }
    }
}
