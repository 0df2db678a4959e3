package org.sunbid.trading.bid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who bids.
 *
 * @param uscc 统一社会信用代码
 * @param name the organisation's name when it bid
 */
@Embeddable
public record Bidder(
        @Column(name = "bidder_uscc") String uscc,
        @Column(name = "bidder_name") String name) {}
