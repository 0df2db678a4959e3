package org.sunbid.supervision.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Panels of an expert and four others who judge four bidders, in few words. */
final class Sheets {

    /** The expert whose figures are asked for. */
    static final String EXPERT = "expert-5";

    private static final List<String> BIDDERS = List.of("X", "Y", "Z", "W");
    private static final List<String> USCC =
            List.of("91530100MA6K00001X", "91530100MA6K00002X", "91520100MA6K00003X", "91520100MA6K00004X");

    private Sheets() {}

    /** A panel on which the four others give the same to each bidder; out of 50. */
    static PanelSheet sheet(int number, String[] others, String[] own) {
        List<GivenTotal> totals = new ArrayList<>();
        for (int bid = 0; bid < BIDDERS.size(); bid++) {
            for (int member = 1; member <= 4; member++) {
                totals.add(total(number, "expert-" + member, bid, others[bid]));
            }
            totals.add(total(number, EXPERT, bid, own[bid]));
        }
        return new PanelSheet("tender-" + number, "lot-" + number, number, new BigDecimal("50"), totals);
    }

    private static GivenTotal total(int panel, String expert, int bid, String points) {
        return new GivenTotal(
                expert, "530100", "bid-" + panel + "-" + bid, USCC.get(bid), BIDDERS.get(bid), new BigDecimal(points));
    }
}
