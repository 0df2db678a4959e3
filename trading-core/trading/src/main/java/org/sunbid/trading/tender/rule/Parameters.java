package org.sunbid.trading.tender.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.ReviewCriteria;

/** A map of parameters being read name by name; remembers what was wrong and what was never asked for. */
final class Parameters {

    private final Map<String, String> given;
    private final Set<String> asked = new HashSet<>();
    private final List<Decision> decisions = new ArrayList<>();

    Parameters(Map<String, String> given) {
        this.given = given;
    }

    /** The number under this name, within the range; missing or out of range is remembered, and empty here. */
    Optional<BigDecimal> number(String name, String lowest, String highest) {
        asked.add(name);
        String value = given.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            add(Decision.refused(DraftRefusal.PARAMETER_MISSING, name));
            return Optional.empty();
        }
        return within(name, value, lowest, highest);
    }

    /** A coefficient: one number, or 2 to 50 different candidates, each within the range. */
    void coefficient(Coefficient coefficient, String lowest, String highest) {
        String name = coefficient.parameter();
        List<String> candidates = Coefficient.candidates(given.getOrDefault(name, ""));
        if (candidates.isEmpty()) {
            number(name, lowest, highest);
            return;
        }
        asked.add(name);
        if (candidates.size() > Coefficient.MOST_CANDIDATES) {
            add(Decision.refused(
                    DraftRefusal.CANDIDATES_TOO_MANY, name, candidates.size(), Coefficient.MOST_CANDIDATES));
            return;
        }
        Set<BigDecimal> seen = new HashSet<>();
        for (String candidate : candidates) {
            within(name, candidate, lowest, highest)
                    .ifPresent(number -> add(Decision.require(
                            seen.add(number.stripTrailingZeros()), DraftRefusal.CANDIDATE_TWICE, name, candidate)));
        }
    }

    private Optional<BigDecimal> within(String name, String value, String lowest, String highest) {
        Optional<BigDecimal> number = parse(value)
                .filter(n -> n.compareTo(new BigDecimal(lowest)) >= 0 && n.compareTo(new BigDecimal(highest)) <= 0);
        if (number.isEmpty()) {
            add(Decision.refused(DraftRefusal.PARAMETER_OUT_OF_RANGE, name, value, lowest, highest));
        }
        return number;
    }

    /** The word under this name, one of those given; the first is taken when it is missing. */
    String word(String name, List<String> words) {
        asked.add(name);
        String value = given.getOrDefault(name, words.get(0));
        if (words.contains(value)) {
            return value;
        }
        add(Decision.refused(DraftRefusal.PARAMETER_NOT_ONE_OF, name, value, String.join(", ", words)));
        return words.get(0);
    }

    /** The scored items have to sum to what the price leaves of 100 points. */
    void items(BigDecimal pricePoints) {
        asked.add("items");
        add(ReviewItems.check(given.getOrDefault("items", ""), pricePoints));
    }

    /** Criteria that are passed or failed; at least one, and none with a bar, which would give it points. */
    void criteria() {
        asked.add("items");
        List<String> criteria = ReviewCriteria.of(given);
        add(Decision.require(
                !criteria.isEmpty() && criteria.size() <= ReviewCriteria.MOST,
                DraftRefusal.ITEM_COUNT,
                criteria.size(),
                ReviewCriteria.MOST));
        criteria.forEach(criterion -> add(Decision.require(
                criterion.length() <= ReviewCriteria.LONGEST && criterion.indexOf('|') < 0,
                DraftRefusal.CRITERION_MALFORMED,
                criterion)));
    }

    void add(Decision decision) {
        decisions.add(decision);
    }

    /** What was wrong, with every name that no one asked for. */
    Decision decision() {
        List<Decision> all = new ArrayList<>(decisions);
        given.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .forEach(name -> all.add(Decision.refused(DraftRefusal.PARAMETER_UNKNOWN, name)));
        return Decision.all(all);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> parse(String value) {
        return value.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
