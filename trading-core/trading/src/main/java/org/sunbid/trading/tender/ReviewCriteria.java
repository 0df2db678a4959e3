package org.sunbid.trading.tender;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The criteria of a prequalification, as its document publishes them; applications are reviewed by these and by no other
 * (REG 18). The parameter {@code items} holds one a line or between semicolons, for example
 * {@code 市政公用工程施工总承包二级以上; 近三年无重大安全事故}.
 */
public final class ReviewCriteria {

    /** So many at most. */
    public static final int MOST = 50;

    /** Characters of one at most. */
    public static final int LONGEST = 80;

    private static final Pattern SEPARATOR = Pattern.compile("[;；\\n]");

    private ReviewCriteria() {}

    /** In the order published; none where the parameters name none. */
    public static List<String> of(Map<String, String> parameters) {
        return SEPARATOR
                .splitAsStream(parameters.getOrDefault("items", ""))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
