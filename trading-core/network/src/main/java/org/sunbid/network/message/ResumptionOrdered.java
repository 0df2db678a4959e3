package org.sunbid.network.message;

import java.time.Instant;

/**
 * A supervising authority lifts a suspension.
 *
 * @param order number of this order
 * @param tender code of the tender, 20 characters
 * @param reason why
 * @param clause by which provision
 * @param authority which authority
 * @param issuedAt when
 */
@MessageType(name = "ResumptionOrdered", version = 1)
public record ResumptionOrdered(
        String order, String tender, String reason, String clause, String authority, Instant issuedAt)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
