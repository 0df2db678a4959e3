package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * 澄清/修改: a clarification or correction of the tender document.
 *
 * @param tender code of the tender, 20 characters
 * @param number from 1, per tender
 * @param title title
 * @param text what is clarified
 * @param newDeadline null when the deadline stays
 * @param documents what can be fetched, none or more
 * @param publishedAt when it was published
 */
@MessageType(name = "ClarificationPublished", version = 1)
public record ClarificationPublished(
        String tender,
        int number,
        String title,
        String text,
        Instant newDeadline,
        List<DocumentLink> documents,
        Instant publishedAt)
        implements NetworkMessage {

    public ClarificationPublished {
        documents = Lists.copy(documents);
    }

    @Override
    public String subject() {
        return tender;
    }
}
