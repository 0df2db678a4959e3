package org.sunbid.trading.tender.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Decision;

/**
 * The items a panel reviews, as the tender document names them (O12 17: only published criteria count).
 *
 * <ul>
 *   <li>{@code check.formal.1}, {@code check.qualification.1}, {@code check.responsive.1} …: an item passed or failed;
 *       the value is its text;
 *   <li>{@code item.technical.1}, {@code item.business.1} …: an item that is scored; the value is its text, a bar and
 *       its highest points, for example {@code 施工组织设计|40}. The points of a group sum to 100.
 * </ul>
 *
 * A tender without them is reviewed by the evaluation room's standard list.
 */
public final class ReviewItems {

    private static final Pattern CHECK = Pattern.compile("check\\.(formal|qualification|responsive)\\.\\d{1,2}");
    private static final Pattern ITEM = Pattern.compile("item\\.(technical|business)\\.\\d{1,2}");
    private static final Pattern SCORED = Pattern.compile("[^|]{1,100}\\|(\\d{1,3})");
    private static final int FULL_POINTS = 100;

    private ReviewItems() {}

    static boolean isItem(String name) {
        return CHECK.matcher(name).matches() || ITEM.matcher(name).matches();
    }

    static Decision check(Map<String, String> parameters) {
        List<Decision> decisions = new ArrayList<>();
        for (String group : List.of("technical", "business")) {
            decisions.add(group(group, parameters));
        }
        return Decision.all(decisions);
    }

    private static Decision group(String group, Map<String, String> parameters) {
        int points = 0;
        boolean any = false;
        for (Map.Entry<String, String> entry : parameters.entrySet()) {
            if (ITEM.matcher(entry.getKey()).matches() && entry.getKey().startsWith("item." + group + ".")) {
                Matcher scored = SCORED.matcher(entry.getValue());
                any = true;
                points += scored.matches() ? Integer.parseInt(scored.group(1)) : 0;
            }
        }
        return Decision.require(!any || points == FULL_POINTS, DraftRefusal.ITEM_POINTS, group, points);
    }
}
