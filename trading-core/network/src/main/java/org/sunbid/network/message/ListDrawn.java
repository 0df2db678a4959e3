package org.sunbid.network.message;

import java.time.Instant;

/**
 * What came out of a list that its holder drew from. Names stand in it as salted hashes.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param draw id of the joint draw
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param transcript canonical JSON (PROTOCOL 14); anybody replays it
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "ListDrawn", version = 1)
public record ListDrawn(String tender, String lot, String draw, String list, String transcript, Instant at)
        implements NetworkMessage {

    private static final int LONGEST_TRANSCRIPT = 1 << 20;

    public ListDrawn {
        DrawShapes.requireText(draw);
        DrawShapes.requireText(list);
        DrawShapes.require(transcript != null && transcript.length() <= LONGEST_TRANSCRIPT);
    }

    @Override
    public String subject() {
        return tender;
    }
}
