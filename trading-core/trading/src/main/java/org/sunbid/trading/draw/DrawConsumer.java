package org.sunbid.trading.draw;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.sealing.draw.DrawTranscript;

/**
 * A feature that draws something; a CDI bean, one for each purpose. It is called in the transaction in which the draw
 * ends, while the draw is held, once for each draw.
 */
public interface DrawConsumer {

    /** What it draws. */
    DrawPurpose purpose();

    /**
     * Takes the result.
     *
     * @param draw which draw
     * @param transcripts one a list, in the order in which the lists were given
     * @param now by the database
     */
    void drawn(UUID draw, List<DrawTranscript> transcripts, Instant now);

    /**
     * There is no result; a new draw may be opened.
     *
     * @param draw which draw
     * @param party which party did not give its share
     * @param now by the database
     */
    void voided(UUID draw, String party, Instant now);

    /**
     * A party has given its share, and the draw goes on.
     *
     * @param draw which draw
     */
    default void moved(UUID draw) {
        // most wait for the end
    }
}
