package org.sunbid.network.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line of the opening sheet (开标一览表).
 *
 * @param bidder who
 * @param state what became of it
 * @param price 投标报价; null unless opened, and where technical parts were opened that are sealed apart from the prices
 * @param period days; null unless opened or not asked
 * @param quality promised quality; null as above
 * @param manager project manager; null as above
 * @param sealDigest of the sealed bid, as the receipt has it
 * @param consortium who bid together with the bidder, who leads; empty when it bid alone, and unless opened
 */
public record OpenedBid(
        Party bidder,
        OpenedState state,
        BigDecimal price,
        Integer period,
        String quality,
        String manager,
        String sealDigest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Party> consortium) {

    public OpenedBid {
        consortium = Lists.copy(consortium);
    }
}
