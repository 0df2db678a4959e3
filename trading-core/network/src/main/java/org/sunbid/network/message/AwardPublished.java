package org.sunbid.network.message;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * 中标结果公告.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param winner 中标人
 * @param price at which
 * @param notice the award notice
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "AwardPublished", version = 1)
public record AwardPublished(String tender, String lot, Party winner, BigDecimal price, DocumentLink notice, Instant at)
        implements NetworkMessage {

    @Override
    public String subject() {
        return tender;
    }
}
