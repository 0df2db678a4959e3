package org.sunbid.supervision.fairness;

import java.util.List;

/**
 * One bid as one expert judged it, beside what the other members gave; all in per cent of the panel's maximum.
 *
 * @param sheet of which panel
 * @param given what the expert gave
 * @param own the same in per cent
 * @param others what each of the others gave, in per cent
 */
record Compared(PanelSheet sheet, GivenTotal given, double own, List<Double> others) {

    Compared {
        others = List.copyOf(others);
    }

    /** What the panel without this expert gives. */
    double othersMean() {
        return Statistics.mean(others);
    }

    /** How much more the expert gave than the others, below zero where less. */
    double difference() {
        return own - othersMean();
    }

    /** The 省级 region in which the bidder is registered: the third and fourth character of its 统一社会信用代码. */
    String bidderRegion() {
        String uscc = given.bidderUscc();
        return uscc.matches("\\w{2}\\d{2}.*") ? uscc.substring(2, 4) + "0000" : "";
    }
}
