package org.sunbid.network.message;

import java.time.Instant;

/**
 * A supervising authority orders a tender to stand still.
 *
 * @param order number of the order
 * @param tender code of the tender, 20 characters
 * @param reason why
 * @param clause by which provision
 * @param authority which authority
 * @param issuedAt when
 */
@MessageType(name = "SuspensionOrdered", version = 1)
public record SuspensionOrdered(
        String order, String tender, String reason, String clause, String authority, Instant issuedAt)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
