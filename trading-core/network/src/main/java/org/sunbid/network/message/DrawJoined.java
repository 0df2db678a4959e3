package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * Supervision joins a draw: it has chosen its share of the chance and is bound to it.
 *
 * @param tender code of the tender, 20 characters
 * @param draw id of the draw
 * @param commitments one a list, in the order of the announcement
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "DrawJoined", version = 1)
public record DrawJoined(String tender, String draw, List<String> commitments, Instant at) implements NetworkMessage {

    public DrawJoined {
        DrawShapes.requireText(draw);
        commitments = DrawShapes.oneEach(commitments);
        commitments.forEach(DrawShapes::requireHash);
    }

    @Override
    public String subject() {
        return tender;
    }
}
