package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * 中标候选人公示.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param candidates at most three, ranked
 * @param publicFrom objections are taken from then
 * @param publicUntil and until then
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "CandidatesPublished", version = 1)
public record CandidatesPublished(
        String tender, String lot, List<Candidate> candidates, Instant publicFrom, Instant publicUntil, Instant at)
        implements NetworkMessage {

    public CandidatesPublished {
        candidates = Lists.copy(candidates);
    }

    @Override
    public String subject() {
        return tender;
    }
}
