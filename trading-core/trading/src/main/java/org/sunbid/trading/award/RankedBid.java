package org.sunbid.trading.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/**
 * One bid in the panel's result.
 *
 * @param rank 1 is best; 0 when rejected
 * @param bid id of the bid
 * @param bidderUscc who bid
 * @param bidderName its name
 * @param price as opened, in yuan; null for a rejected bid whose price envelope was not opened
 * @param technicalScore all scores but the price's, weighted
 * @param priceScore weighted
 * @param total what is ranked
 * @param rejected whether the panel rejected it
 * @param clause for a rejection: the ground, for example {@code REG 51 (2)}; else empty
 */
@Embeddable
public record RankedBid(
        @Column(name = "rank_no") int rank,
        @Column(name = "bid_id") UUID bid,
        String bidderUscc,
        String bidderName,
        BigDecimal price,
        BigDecimal technicalScore,
        BigDecimal priceScore,
        BigDecimal total,
        boolean rejected,
        String clause) {

    public RankedBid {
        Objects.requireNonNull(bid, "bid");
        Objects.requireNonNull(bidderUscc, "bidderUscc");
        Objects.requireNonNull(bidderName, "bidderName");
        if (rejected ? rank != 0 || clause.isBlank() : rank < 1) {
            throw new IllegalArgumentException("a bid has a rank, or a ground on which it is rejected");
        }
        if (!rejected) {
            Objects.requireNonNull(price, "price");
        }
    }
}
