package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * How a draw ended: with transcripts that anybody replays, or void because a party did not give its share.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param draw id of the draw
 * @param transcripts one a list, in the order of the announcement, each canonical JSON (PROTOCOL 14); empty when void
 * @param voidedBy the party that was silent; null when drawn
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "DrawHeld", version = 1)
public record DrawHeld(String tender, String lot, String draw, List<String> transcripts, String voidedBy, Instant at)
        implements NetworkMessage {

    public DrawHeld {
        DrawShapes.requireText(draw);
        transcripts = Lists.copy(transcripts);
        DrawShapes.require(transcripts.size() <= DrawShapes.MOST_REQUESTS);
        DrawShapes.require((voidedBy == null) != transcripts.isEmpty());
    }

    @Override
    public String subject() {
        return tender;
    }
}
