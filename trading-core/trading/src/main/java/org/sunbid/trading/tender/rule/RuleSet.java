package org.sunbid.trading.tender.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.EvaluationMethod;

/**
 * The numbers of the law for one trade category on one day. They are data with a date: a new regulation is a new line in
 * {@code time-rules.csv}, and tenders issued before it keep to the old number.
 */
public final class RuleSet {

    private static final List<Line> LINES = read();

    /** Stands in place of a category where a number holds for prequalification, whatever is bought. */
    private static final String PREQUALIFICATION = "PREQUALIFICATION";

    private final Map<TimeRule, Span> spans;

    private RuleSet(Map<TimeRule, Span> spans, TradeCategory category, LocalDate day) {
        for (TimeRule rule : TimeRule.values()) {
            if (!spans.containsKey(rule)) {
                throw new IllegalStateException("no number for " + rule + " of " + category + " on " + day);
            }
        }
        this.spans = spans;
    }

    private record Line(String scope, TimeRule rule, LocalDate from, Span span) {}

    /** The numbers that hold for the category on the day: for each rule the youngest line that had come into force. */
    public static RuleSet of(TradeCategory category, LocalDate day) {
        Map<TimeRule, Span> spans = new EnumMap<>(TimeRule.class);
        put(PREQUALIFICATION, day, spans);
        put(category.name(), day, spans);
        return new RuleSet(spans, category, day);
    }

    /**
     * The numbers that hold for a tender of the category by this method. A prequalification has some of its own (REG 17, 21,
     * 22) in place of those of a tender.
     */
    public static RuleSet of(TradeCategory category, EvaluationMethod method, LocalDate day) {
        if (method != EvaluationMethod.PREQUALIFICATION) {
            return of(category, day);
        }
        Map<TimeRule, Span> spans = new EnumMap<>(TimeRule.class);
        put(category.name(), day, spans);
        put(PREQUALIFICATION, day, spans);
        return new RuleSet(spans, category, day);
    }

    private static void put(String scope, LocalDate day, Map<TimeRule, Span> spans) {
        LINES.stream()
                .filter(line -> line.scope().equals(scope) && !line.from().isAfter(day))
                .sorted(Comparator.comparing(Line::from))
                .forEach(line -> spans.put(line.rule(), line.span()));
    }

    /** The span of this rule. */
    public Span span(TimeRule rule) {
        return spans.get(rule);
    }

    private static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RuleSet.class.getResourceAsStream("time-rules.csv"), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> lines.add(parse(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }

    private static Line parse(String line) {
        List<String> cells = List.of(line.split(",", 6));
        return new Line(
                cells.get(0),
                TimeRule.valueOf(cells.get(1)),
                LocalDate.parse(cells.get(2)),
                new Span(Integer.parseInt(cells.get(3)), Span.Unit.valueOf(cells.get(4)), cells.get(5)));
    }
}
