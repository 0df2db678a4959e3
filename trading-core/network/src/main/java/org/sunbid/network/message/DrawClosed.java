package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * Every party of a draw is bound; supervision is asked to reveal its share. No nonce is in it, so whoever reveals cannot
 * foresee what comes out.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param draw id of the draw
 * @param requests one a list, in the order of the announcement
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "DrawClosed", version = 1)
public record DrawClosed(String tender, String lot, String draw, List<ClosedRequest> requests, Instant at)
        implements NetworkMessage {

    public DrawClosed {
        DrawShapes.requireText(draw);
        requests = DrawShapes.oneEach(requests);
    }

    @Override
    public String subject() {
        return tender;
    }
}
