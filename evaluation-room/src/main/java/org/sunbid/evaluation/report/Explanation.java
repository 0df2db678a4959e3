package org.sunbid.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunbid.evaluation.method.Step;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * How one bid came by its place, out of the data that the panel signed: what it was given and every step of the arithmetic. It
 * holds nothing of another bid but the prices that a base price is made of, and nothing of a single member.
 *
 * @param tender code of the tender
 * @param lot code of the lot
 * @param method by which it was judged
 * @param base the arithmetic that all bids share
 * @param rank its place; 0 where it was rejected
 * @param rejectedBy on which grounds; empty where it was ranked
 * @param points the panel's mean for all items beside the price; null where nothing is scored, or it was rejected
 * @param priceScore null as above
 * @param total null as above
 * @param steps the arithmetic of this bid, in order
 * @param resultSha256 of the data it is taken from, which stands in the signed report
 */
public record Explanation(
        String tender,
        String lot,
        EvaluationMethod method,
        List<Step> base,
        int rank,
        String rejectedBy,
        BigDecimal points,
        BigDecimal priceScore,
        BigDecimal total,
        List<Step> steps,
        String resultSha256) {

    private static final int MOST_BIDS = 5000;
    private static final int MOST_STEPS = 100;

    public Explanation {
        base = List.copyOf(base);
        steps = List.copyOf(steps);
    }

    /** The explanation for the bid of this organisation; empty where it has none in the report. */
    static Optional<Explanation> of(EvaluationReport report, String uscc) {
        JsonObject data = JsonObject.read(report.resultBytes());
        return data.objects("bids", MOST_BIDS).stream()
                .filter(bid -> bid.text("uscc").equals(uscc))
                .findFirst()
                .map(bid -> of(report, data, bid));
    }

    private static Explanation of(EvaluationReport report, JsonObject data, JsonObject bid) {
        Optional<JsonObject> ranked = data.objects("ranking", MOST_BIDS).stream()
                .filter(line -> line.text("bid").equals(bid.text("bid")))
                .findFirst();
        return new Explanation(
                data.text("tender"),
                data.text("lot"),
                EvaluationMethod.valueOf(data.text("method")),
                steps(data, "base"),
                ranked.map(line -> (int) line.number("rank")).orElse(0),
                bid.text("rejectedBy"),
                amount(ranked, "points"),
                amount(ranked, "priceScore"),
                amount(ranked, "total"),
                ranked.stream().flatMap(line -> steps(line, "steps").stream()).toList(),
                report.resultSha256());
    }

    private static BigDecimal amount(Optional<JsonObject> ranked, String name) {
        return ranked.flatMap(line -> line.amount(name)).orElse(null);
    }

    private static List<Step> steps(JsonObject data, String name) {
        return data.objects(name, MOST_STEPS).stream()
                .map(step -> new Step(
                        Step.Name.valueOf(step.text("name")),
                        step.text("arithmetic"),
                        step.amount("result").orElseThrow()))
                .toList();
    }

    /** Whether points were given. */
    public boolean isScored() {
        return total != null;
    }
}
