package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * 联合抽取: the lists of a draw are frozen and the trading platform has committed to its share of the chance; supervision
 * is asked to join (PROTOCOL 14).
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param draw id of the draw
 * @param purpose what it decides
 * @param requests one a list, at most 16
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "DrawAnnounced", version = 1)
public record DrawAnnounced(
        String tender, String lot, String draw, DrawPurpose purpose, List<AnnouncedRequest> requests, Instant at)
        implements NetworkMessage {

    public DrawAnnounced {
        DrawShapes.requireText(draw);
        DrawShapes.require(purpose != null);
        requests = DrawShapes.oneEach(requests);
    }

    @Override
    public String subject() {
        return tender;
    }
}
