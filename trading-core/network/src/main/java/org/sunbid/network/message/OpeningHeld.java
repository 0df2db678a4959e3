package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;

/**
 * 开标记录: the opening of a lot is closed; what was read out. Where technical part and price are sealed apart it is said of each
 * session: first without prices, then of those whose prices were opened.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param openedAt when the hall closed
 * @param bids in the order read out
 * @param record the signed record
 * @param coefficients that were drawn at the opening; empty where none were, and from issuers that do not know of them
 */
@MessageType(name = "OpeningHeld", version = 1)
public record OpeningHeld(
        String tender,
        String lot,
        Instant openedAt,
        List<OpenedBid> bids,
        DocumentLink record,
        List<OpenedCoefficient> coefficients)
        implements NetworkMessage {

    public OpeningHeld {
        bids = Lists.copy(bids);
        coefficients = Lists.copy(coefficients);
    }

    @Override
    public String subject() {
        return tender;
    }
}
