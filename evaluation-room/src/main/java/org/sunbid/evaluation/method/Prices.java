package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The evaluated prices of a set of bids, lowest first: the same whatever order the bids came in. */
final class Prices {

    private Prices() {}

    static List<BigDecimal> ascending(List<JudgedBid> bids) {
        return bids.stream().map(JudgedBid::evaluatedPrice).sorted().toList();
    }

    static String list(List<JudgedBid> bids) {
        return join(ascending(bids), ", ");
    }

    static String join(List<BigDecimal> prices, String separator) {
        return prices.stream().map(Rounding::plain).collect(Collectors.joining(separator));
    }
}
