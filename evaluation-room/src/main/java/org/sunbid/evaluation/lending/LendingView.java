package org.sunbid.evaluation.lending;

import java.time.Instant;
import java.util.UUID;
import org.sunbid.evaluation.draw.CandidateState;

/**
 * What an expert is told of a panel of another city's: enough to know whether they can, and whether they must recuse.
 *
 * @param id to answer with
 * @param city platform of the city that borrows
 * @param lot code of the lot
 * @param tenderName name of the tender
 * @param lotName name of the lot
 * @param tenderee whose purchase it is
 * @param state whether they were asked or have accepted
 * @param invitedAt when they were asked
 * @param until when the session is over at the latest
 * @param workstation at which they sit; empty until they came
 * @param confirmed the site has looked who they are
 */
public record LendingView(
        UUID id,
        String city,
        String lot,
        String tenderName,
        String lotName,
        String tenderee,
        CandidateState state,
        Instant invitedAt,
        Instant until,
        String workstation,
        boolean confirmed) {

    /** They have taken the seat. */
    public boolean isAccepted() {
        return state == CandidateState.ACCEPTED;
    }
}
