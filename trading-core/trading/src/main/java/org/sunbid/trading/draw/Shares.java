package org.sunbid.trading.draw;

import java.util.List;
import java.util.Map;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.draw.CommitReveal;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.Nonce;

/**
 * Shares of the chance in a draw from several lists: one nonce a party for all lists, one commitment a list, so that a
 * share given for one list binds for no other.
 */
final class Shares {

    private Shares() {}

    /** What binds the party to its nonce, one a list, in their order. */
    static List<String> commitments(List<String> requestHashes, Nonce nonce) {
        return requestHashes.stream().map(nonce::commitment).toList();
    }

    /** Whether this is the nonce the party committed to, for every list. */
    static boolean bind(List<String> commitments, List<String> requestHashes, Nonce nonce) {
        return commitments.equals(commitments(requestHashes, nonce));
    }

    /**
     * Draws from one list.
     *
     * @param commitments of every party by name
     * @param nonces of every party
     * @throws SealingException {@code draw.commitment} for a nonce that is not the one committed to, {@code
     *     draw.not-committed} or {@code draw.not-revealed} where a party is missing
     */
    static DrawTranscript draw(DrawRequest request, Map<String, String> commitments, List<Nonce> nonces) {
        CommitReveal draw = new CommitReveal(request, commitments.keySet());
        commitments.forEach(draw::commit);
        nonces.forEach(draw::reveal);
        return draw.draw();
    }
}
