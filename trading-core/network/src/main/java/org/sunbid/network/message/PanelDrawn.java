package org.sunbid.network.message;

import java.time.Instant;

/**
 * 抽取: a panel was drawn. Carries no names: members are secret until the result.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param members how many
 * @param transcriptSha256 of the transcript by which the draw is replayed
 * @param drawnAt when
 */
@MessageType(name = "PanelDrawn", version = 1)
public record PanelDrawn(String tender, String lot, int members, String transcriptSha256, Instant drawnAt)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
