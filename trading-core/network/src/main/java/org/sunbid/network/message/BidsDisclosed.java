package org.sunbid.network.message;

import java.util.List;

/**
 * The receipts of a lot, for supervision, only ever sent after the deadline.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param receipts all that were given, replaced ones included
 */
@MessageType(name = "BidsDisclosed", version = 1)
public record BidsDisclosed(String tender, String lot, List<DisclosedReceipt> receipts) implements NetworkMessage {

    public BidsDisclosed {
        receipts = Lists.copy(receipts);
    }

    @Override
    public String subject() {
        return tender;
    }
}
