package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * All shares of a joint draw are there: whoever holds one of its lists draws from that list, under the same shares
 * (PROTOCOL 14).
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param draw id of the joint draw
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param shares of every party, with what bound it for this list
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "SharesRevealed", version = 1)
public record SharesRevealed(String tender, String lot, String draw, String list, List<DrawShare> shares, Instant at)
        implements NetworkMessage {

    public SharesRevealed {
        DrawShapes.requireText(draw);
        DrawShapes.requireText(list);
        shares = DrawShapes.oneEach(shares);
    }

    @Override
    public String subject() {
        return tender;
    }
}
