package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/**
 * The items a member scores, beside the price. Read from the tender document's parameter {@code items}: one item a line
 * or between semicolons, {@code name|points}, for example {@code 施工组织设计|25; 项目管理机构|15}.
 */
public record ScoreSheet(List<ScoreItem> items) {

    /** At most this many items. */
    public static final int MOST_ITEMS = 100;

    private static final Pattern SEPARATOR = Pattern.compile("[;；\\n]");
    private static final Pattern POINTS = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");

    public ScoreSheet {
        items = List.copyOf(items);
    }

    /** The sheet for a method; its points and the price's must make exactly 100 (O87 55: Σ Ai = 1). */
    public static Outcome<ScoreSheet> read(Method method, Parameters parameters) {
        if (!method.scored()) {
            return Outcome.done(new ScoreSheet(List.of()));
        }
        List<Reason> reasons = new ArrayList<>();
        List<ScoreItem> items = new ArrayList<>();
        String text = parameters.text("items").orElse("");
        SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_ITEMS + 1L)
                .forEach(line -> item(items.size() + 1, line)
                        .ifPresentOrElse(items::add, () -> reasons.add(Reason.of(MethodRefusal.ITEM_MALFORMED, line))));
        if (reasons.isEmpty()) {
            reasons.addAll(sum(items, Rounding.HUNDRED.subtract(method.pricePoints())));
        }
        return reasons.isEmpty() ? Outcome.done(new ScoreSheet(items)) : new Outcome.Refused<>(reasons);
    }

    /** The points all items can give together. */
    public BigDecimal maximum() {
        return items.stream().map(ScoreItem::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The item with this number. */
    public Optional<ScoreItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    private static List<Reason> sum(List<ScoreItem> items, BigDecimal due) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            return List.of(Reason.of(MethodRefusal.ITEMS_MISSING, MOST_ITEMS));
        }
        BigDecimal sum = new ScoreSheet(items).maximum();
        return sum.compareTo(due) == 0
                ? List.of()
                : List.of(Reason.of(MethodRefusal.ITEMS_DO_NOT_SUM, Rounding.plain(sum), Rounding.plain(due)));
    }

    private static Optional<ScoreItem> item(int number, String line) {
        int bar = line.lastIndexOf('|');
        if (bar < 1) {
            return Optional.empty();
        }
        String name = line.substring(0, bar).strip();
        String points = line.substring(bar + 1).strip();
        boolean holds = !name.isEmpty()
                && name.length() <= ScoreItem.LONGEST_NAME
                && POINTS.matcher(points).matches()
                && new BigDecimal(points).signum() > 0;
        return holds ? Optional.of(new ScoreItem(number, name, new BigDecimal(points))) : Optional.empty();
    }
}
