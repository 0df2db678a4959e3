package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunbid.rehearsal.Verify;

/**
 * 复核: the ranking computed once more, out of prices and points in the report and without the platform's arithmetic. Both
 * methods round as the platform's README says: money to fen, points to a hundredth, half up.
 */
final class Recount {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JsonNode result;
    private final Map<String, BigDecimal> prices = new TreeMap<>();
    private final Map<String, BigDecimal> points = new TreeMap<>();

    /** Of the report's data. */
    Recount(JsonNode result) {
        this.result = result;
        for (JsonNode bid : result.path("bids")) {
            if (bid.path("rejectedBy").asText().isEmpty()) {
                prices.put(bid.path("bid").asText(), number(bid, "price"));
            }
        }
        for (JsonNode score : result.path("scores")) {
            points.merge(score.path("bid").asText(), number(score, "points"), BigDecimal::add);
        }
    }

    /** Price points, points, total and order of every ranked bid come out the same. */
    String same() {
        Map<String, BigDecimal> priceScores = new TreeMap<>();
        boolean assessment = result.path("method").asText().equals("CONSTRUCTION_COMPREHENSIVE");
        BigDecimal base = assessment ? basePrice() : ascending().get(0);
        prices.forEach(
                (bid, price) -> priceScores.put(bid, assessment ? deviating(price, base) : compared(price, base)));
        List<String> order = new ArrayList<>();
        for (JsonNode ranked : result.path("ranking")) {
            String bid = ranked.path("bid").asText();
            same(priceScores.get(bid), number(ranked, "priceScore"), "price points");
            same(mean(bid), number(ranked, "points"), "points");
            same(total(bid, priceScores), number(ranked, "total"), "total");
            order.add(bid);
        }
        List<String> expected = new ArrayList<>(prices.keySet());
        expected.sort(Comparator.comparing((String bid) -> total(bid, priceScores))
                .reversed()
                .thenComparing(prices::get));
        Verify.equal(expected, order, "order of the bids");
        return "base " + rounded(base).toPlainString() + ", " + order.size() + " bids the same";
    }

    private BigDecimal total(String bid, Map<String, BigDecimal> priceScores) {
        return mean(bid).add(priceScores.get(bid));
    }

    private BigDecimal mean(String bid) {
        return divided(points.get(bid), BigDecimal.valueOf(result.path("panel").size()), 2);
    }

    /** 综合评分: the lowest price earns all points, others in proportion (O87 55). */
    private BigDecimal compared(BigDecimal price, BigDecimal lowest) {
        return rounded(divided(lowest.multiply(HUNDRED), price, 4).multiply(parameter("priceWeight")));
    }

    /** 综合评估: points are lost by the distance from the base price. */
    private BigDecimal deviating(BigDecimal price, BigDecimal base) {
        BigDecimal deviation = divided(price.subtract(base), base, 6);
        BigDecimal slope = parameter(deviation.signum() > 0 ? "above" : "below");
        BigDecimal loss = HUNDRED.multiply(deviation.abs()).multiply(slope);
        return rounded(parameter("pricePoints").subtract(loss).max(BigDecimal.ZERO));
    }

    /** The mean without the highest and the lowest price, less what was drawn in the hall. */
    private BigDecimal basePrice() {
        List<BigDecimal> all = ascending();
        List<BigDecimal> kept = all.subList(1, all.size() - 1);
        BigDecimal sum = kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = divided(sum, BigDecimal.valueOf(kept.size()), 2);
        BigDecimal drop = number(result.path("coefficients").path(0), "value");
        return rounded(mean.multiply(BigDecimal.ONE.subtract(drop)));
    }

    private List<BigDecimal> ascending() {
        return prices.values().stream().sorted().toList();
    }

    private BigDecimal parameter(String name) {
        return number(result.path("parameters"), name);
    }

    private static BigDecimal number(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asText());
    }

    private static BigDecimal divided(BigDecimal dividend, BigDecimal divisor, int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    private static void same(BigDecimal expected, BigDecimal seen, String what) {
        Verify.that(expected.compareTo(seen) == 0, what + ": counted " + expected + ", reported " + seen);
    }
}
