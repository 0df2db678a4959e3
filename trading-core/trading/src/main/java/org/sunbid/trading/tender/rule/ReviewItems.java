package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Decision;

/**
 * The items a panel scores beside the price, as the tender document publishes them; only published criteria count
 * (O12 17). The parameter {@code items} holds one item a line or between semicolons: its name, a bar, its points, for
 * example {@code 施工组织设计|40; 项目管理机构|10}. Their points and the price's make 100.
 */
final class ReviewItems {

    private static final int MOST = 100;
    private static final BigDecimal FULL_POINTS = BigDecimal.valueOf(100);
    private static final Pattern SEPARATOR = Pattern.compile("[;；\\n]");
    private static final Pattern ITEM = Pattern.compile("[^|]{1,80}\\|\\s*(\\d{1,2}(\\.\\d{1,2})?)\\s*");

    private ReviewItems() {}

    static Decision check(String items, BigDecimal pricePoints) {
        List<String> lines = SEPARATOR
                .splitAsStream(items)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            return Decision.refused(DraftRefusal.ITEM_COUNT, lines.size(), MOST);
        }
        BigDecimal points = BigDecimal.ZERO;
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (!item.matches()) {
                return Decision.refused(DraftRefusal.ITEM_MALFORMED, line);
            }
            points = points.add(new BigDecimal(item.group(1)));
        }
        BigDecimal due = FULL_POINTS.subtract(pricePoints);
        return Decision.require(
                points.compareTo(due) == 0, DraftRefusal.ITEM_POINTS, Parameters.plain(points), Parameters.plain(due));
    }
}
