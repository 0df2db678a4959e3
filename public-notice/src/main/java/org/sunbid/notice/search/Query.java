package org.sunbid.notice.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.notice.tender.Stage;

/**
 * What a reader is looking for.
 *
 * @param words what was typed, at most 100 characters
 * @param category only this one
 * @param region only within this region; empty for everywhere
 * @param stage only at this stage
 * @param closing only tenders whose deadline lies ahead
 * @param order of the results
 * @param page from 1
 */
public record Query(
        String words,
        Optional<TradeCategory> category,
        String region,
        Optional<Stage> stage,
        boolean closing,
        Order order,
        int page) {

    /** How results are ordered. */
    public enum Order {
        /** Best match first; newest first without words. */
        RELEVANCE,
        /** Latest publication first. */
        NEWEST,
        /** Next deadline first. */
        DEADLINE
    }

    /** Results a page. */
    public static final int PAGE_SIZE = 15;

    /** Between Chinese characters and others. */
    private static final Pattern BORDERS =
            Pattern.compile("(?<=\\p{IsHan})(?=\\P{IsHan})|(?<=\\P{IsHan})(?=\\p{IsHan})");

    private static final int LONGEST = 100;
    private static final int MOST_TERMS = 8;
    private static final int LAST_PAGE = 1000;

    public Query {
        words = words == null ? "" : words.strip();
        words = words.substring(0, Math.min(LONGEST, words.length()));
        region = region != null && region.matches("\\d{6}") ? region : "";
        page = Math.max(1, Math.min(LAST_PAGE, page));
    }

    /** From the parameters of an address; what cannot be read counts as not given. */
    public static Query of(SearchParameters typed) {
        return new Query(
                typed.words(),
                constant(TradeCategory.class, typed.category()),
                typed.region(),
                constant(Stage.class, typed.stage()),
                typed.closing(),
                constant(Order.class, typed.order()).orElse(Order.RELEVANCE),
                typed.page());
    }

    /** The words one by one, in lower case. */
    public List<String> terms() {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s\\u3000,，、;；]+"))
                .filter(term -> !term.isBlank())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    /** Every two neighbouring Chinese characters of the words, and the words of other scripts whole. */
    public List<String> pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        for (String term : terms()) {
            for (String run : BORDERS.splitAsStream(term).toList()) {
                boolean chinese = Character.isIdeographic(run.codePointAt(0)) && run.length() > 1;
                if (!chinese) {
                    pairs.add(run);
                }
                for (int i = 0; chinese && i + 1 < run.length(); i++) {
                    pairs.add(run.substring(i, i + 2));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
