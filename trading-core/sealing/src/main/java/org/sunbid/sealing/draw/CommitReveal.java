package org.sunbid.sealing.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunbid.sealing.SealingException;

/**
 * A draw between parties that do not trust each other: all commit, then all reveal.
 *
 * <p>Nobody can reveal before every party has committed, so the last to reveal cannot choose its nonce by the others'.
 * A party that does not reveal voids the draw, by name. Not safe for use by several threads.
 */
public final class CommitReveal {

    private final DrawRequest request;
    private final Set<String> parties;
    private final Map<String, String> commitments = new TreeMap<>();
    private final Map<String, Nonce> nonces = new TreeMap<>();

    /** Opens the draw of a frozen request between these parties. */
    public CommitReveal(DrawRequest request, Set<String> parties) {
        this.request = request;
        this.parties = Set.copyOf(parties);
    }

    /**
     * Takes a party's commitment.
     *
     * @throws SealingException {@code draw.party} when it takes no part, {@code draw.committed} when it has committed
     */
    public void commit(String party, String commitment) {
        require(parties.contains(party), "draw.party", party);
        require(commitments.putIfAbsent(party, commitment) == null, "draw.committed", party);
    }

    /**
     * Takes a party's nonce.
     *
     * @throws SealingException {@code draw.not-committed} while a party has still to commit, {@code draw.commitment}
     *     when it is not the nonce the party committed to
     */
    public void reveal(Nonce nonce) {
        require(parties.contains(nonce.party()), "draw.party", nonce.party());
        require(commitments.size() == parties.size(), "draw.not-committed", missing(commitments.keySet()));
        require(nonce.commitment(request).equals(commitments.get(nonce.party())), "draw.commitment", nonce.party());
        nonces.put(nonce.party(), nonce);
    }

    /**
     * Draws when every party has revealed.
     *
     * @throws SealingException {@code draw.not-revealed}, naming the parties that have not
     */
    public DrawTranscript draw() {
        require(nonces.size() == parties.size(), "draw.not-revealed", missing(nonces.keySet()));
        return Draw.draw(request, List.copyOf(nonces.values()));
    }

    private String missing(Set<String> present) {
        List<String> missing = new ArrayList<>(new TreeSet<>(parties));
        missing.removeAll(present);
        return String.join(", ", missing);
    }

    private static void require(boolean holds, String reasonCode, String detail) {
        if (!holds) {
            throw new SealingException(reasonCode, detail);
        }
    }
}
