package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;

/**
 * The items a member scores, beside the price. Read from the tender document's parameter {@code items}: one item a line
 * or between semicolons, {@code name|points}, for example {@code 施工组织设计|25; 项目管理机构|15}. Their points and the
 * price's make 100.
 */
public record ScoreSheet(List<ScoreItem> items) {

    private static final Pattern SEPARATOR = Pattern.compile("[;；\\n]");
    private static final Pattern ITEM = Pattern.compile("([^|]{1,80})\\|\\s*(\\d{1,2}(?:\\.\\d{1,2})?)\\s*");

    public ScoreSheet {
        items = List.copyOf(items);
    }

    /** The sheet of a method; its items were checked before the tender was published. */
    public static ScoreSheet of(Method method, Parameters parameters) {
        return read(method, parameters).orThrow();
    }

    /** The sheet, or what is wrong with its items. */
    static Outcome<ScoreSheet> read(Method method, Parameters parameters) {
        if (!method.scored()) {
            return Outcome.done(new ScoreSheet(List.of()));
        }
        List<Reason> reasons = new ArrayList<>();
        List<ScoreItem> items = new ArrayList<>();
        SEPARATOR
                .splitAsStream(parameters.text("items").orElse(""))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> item(items.size() + 1, line)
                        .ifPresentOrElse(items::add, () -> reasons.add(Reason.of(MethodRefusal.ITEM_MALFORMED, line))));
        if (reasons.isEmpty()) {
            BigDecimal sum = new ScoreSheet(items).maximum();
            BigDecimal due = Rounding.HUNDRED.subtract(method.pricePoints());
            if (sum.compareTo(due) != 0) {
                reasons.add(Reason.of(MethodRefusal.ITEMS_DO_NOT_SUM, Rounding.plain(sum), Rounding.plain(due)));
            }
        }
        return reasons.isEmpty() ? Outcome.done(new ScoreSheet(items)) : new Outcome.Refused<>(reasons);
    }

    /** The points all items can give together. */
    public BigDecimal maximum() {
        return items.stream().map(ScoreItem::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The item with this number. */
    public Optional<ScoreItem> item(int number) {
        return number < 1 || number > items.size() ? Optional.empty() : Optional.of(items.get(number - 1));
    }

    private static Optional<ScoreItem> item(int number, String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches() || item.group(1).isBlank() || new BigDecimal(item.group(2)).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new ScoreItem(number, item.group(1).strip(), new BigDecimal(item.group(2))));
    }
}
