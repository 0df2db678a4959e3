package org.sunbid.network.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A recommended bidder.
 *
 * @param rank from 1
 * @param bidder who
 * @param price 投标报价
 * @param score total score
 * @param consortium who bid together with the bidder, who leads; empty when it bid alone
 */
public record Candidate(
        int rank,
        Party bidder,
        BigDecimal price,
        BigDecimal score,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Party> consortium) {

    public Candidate {
        consortium = Lists.copy(consortium);
    }
}
