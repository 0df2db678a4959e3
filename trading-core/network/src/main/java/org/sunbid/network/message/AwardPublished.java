package org.sunbid.network.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * 中标结果公告.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param winner 中标人
 * @param price at which
 * @param notice the award notice
 * @param at when, by the clock of the issuer's database
 * @param consortium who wins together with the winner, who leads; empty when it bid alone
 */
@MessageType(name = "AwardPublished", version = 1)
public record AwardPublished(
        String tender,
        String lot,
        Party winner,
        BigDecimal price,
        DocumentLink notice,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Party> consortium)
        implements NetworkMessage {

    public AwardPublished {
        consortium = Lists.copy(consortium);
    }

    @Override
    public String subject() {
        return tender;
    }
}
