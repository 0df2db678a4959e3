package org.sunbid.evaluation.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everyone on a frozen list. Read by the draw, and for a seated panel by the room; by no interface. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    /** Of one draw, by quota and place. */
    public List<Candidate> of(PanelDraw draw) {
        return list("drawId = ?1 order by quota, place", draw.id());
    }

    /** Of one draw in this state, by quota and place. */
    public List<Candidate> of(PanelDraw draw, CandidateState state) {
        return list("drawId = ?1 and state = ?2 order by quota, place", draw.id(), state);
    }

    /** How many of one draw are in this state. */
    public long count(PanelDraw draw, CandidateState state) {
        return count("drawId = ?1 and state = ?2", draw.id(), state);
    }

    /** Those asked before this moment who have not answered. */
    public List<Candidate> silentSince(PanelDraw draw, Instant moment) {
        return list(
                "drawId = ?1 and state = ?2 and invitedAt <= ?3 order by quota, place",
                draw.id(),
                CandidateState.INVITED,
                moment);
    }

    /** The next of a quota in drawn order who was not asked yet, in this quota or in another. */
    public Optional<Candidate> next(PanelDraw draw, int quota) {
        return find(
                        "drawId = ?1 and quota = ?2 and state = ?3 and expertId not in"
                                + " (select other.expertId from Candidate other where other.drawId = ?1 and other.state <> ?3)"
                                + " order by place",
                        draw.id(),
                        quota,
                        CandidateState.LISTED)
                .firstResultOptional();
    }

    /** Open invitations and seats of an expert, newest first. */
    public List<Candidate> waitingFor(UUID expertId) {
        return list("expertId = ?1 and state = ?2 order by invitedAt desc", expertId, CandidateState.INVITED);
    }

    /** The seat of an expert on a lot's panel. */
    public Optional<Candidate> seated(PanelDraw draw, UUID expertId) {
        return find("drawId = ?1 and expertId = ?2 and state = ?3", draw.id(), expertId, CandidateState.ACCEPTED)
                .firstResultOptional();
    }
}
