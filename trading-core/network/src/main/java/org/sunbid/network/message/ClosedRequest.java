package org.sunbid.network.message;

import java.util.List;

/**
 * Everybody's commitments for one list.
 *
 * @param requestHash which list
 * @param commitments by party, ascending
 */
public record ClosedRequest(String requestHash, List<DrawCommitment> commitments) {

    public ClosedRequest {
        DrawShapes.requireHash(requestHash);
        commitments = DrawShapes.oneEach(commitments);
    }
}
