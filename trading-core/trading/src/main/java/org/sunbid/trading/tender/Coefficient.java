package org.sunbid.trading.tender;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 评标系数: a coefficient of the base price of 综合评估法 [K]. A tender document gives it as one number, or as candidates
 * between semicolons, for example {@code 0.03; 0.04; 0.05}, of which one is drawn at the opening.
 */
public enum Coefficient {
    /** 下浮率. */
    DROP,
    /** K, by which the mean is multiplied. */
    K,
    /** δ, by which the price cap is lowered. */
    DELTA,
    /** K1, of the lowered cap. */
    K1,
    /** K2, of the mean. */
    K2,
    /** Q, the weight of the lowered cap. */
    Q;

    /** Candidates of one coefficient. */
    public static final int MOST_CANDIDATES = 50;

    private static final Pattern SEPARATOR = Pattern.compile("[;；]");

    /** The name of the parameter that holds it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The candidates in the text of a parameter, in its order; none where it is a single value. */
    public static List<String> candidates(String text) {
        List<String> values = new ArrayList<>();
        for (String value : SEPARATOR.split(text, -1)) {
            values.add(value.strip());
        }
        return values.size() > 1 ? List.copyOf(values) : List.of();
    }

    /** Which of them these parameters leave to a draw, with their candidates in the order published. */
    public static Map<Coefficient, List<String>> leftToDraw(Map<String, String> parameters) {
        Map<Coefficient, List<String>> left = new EnumMap<>(Coefficient.class);
        for (Coefficient coefficient : values()) {
            List<String> candidates = candidates(parameters.getOrDefault(coefficient.parameter(), ""));
            if (!candidates.isEmpty()) {
                left.put(coefficient, candidates);
            }
        }
        return left;
    }
}
