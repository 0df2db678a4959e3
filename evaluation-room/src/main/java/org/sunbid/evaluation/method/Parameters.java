package org.sunbid.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.Reason;
import org.sunbid.trading.tender.Coefficient;

/** A method's parameters as the tender document gives them: names and texts. Reading collects every fault, not the first. */
public record Parameters(Map<String, String> values) {

    /** Up to twelve digits before and six after the point: no exponents, no endless numbers. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    public Parameters {
        values = Map.copyOf(values);
    }

    /** The text of a parameter, stripped; empty when missing or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Begins reading with this number. */
    Reading number(String name, Bound bound) {
        return new Reading().number(name, bound);
    }

    /** What was read so far, and what was wrong with it. */
    final class Reading {
        private final Map<String, BigDecimal> numbers = new HashMap<>();
        private final List<Reason> reasons = new ArrayList<>();

        private Reading() {}

        Reading number(String name, Bound bound) {
            Optional<String> text = text(name);
            if (text.isEmpty()) {
                reasons.add(Reason.of(MethodRefusal.PARAMETER_MISSING, name));
            } else if (!NUMBER.matcher(text.get()).matches()) {
                reasons.add(Reason.of(MethodRefusal.PARAMETER_NOT_A_NUMBER, name));
            } else {
                BigDecimal number = new BigDecimal(text.get());
                reasons.addAll(bound.check(name, number).reasons());
                numbers.put(name, number);
            }
            return this;
        }

        /** A coefficient, as {@link #number}; its candidates alone do not say which of them counts. */
        Reading coefficient(Coefficient coefficient, Bound bound) {
            String name = coefficient.parameter();
            if (Coefficient.candidates(text(name).orElse("")).isEmpty()) {
                return number(name, bound);
            }
            reasons.add(Reason.of(MethodRefusal.COEFFICIENT_NOT_DRAWN, name));
            return this;
        }

        /** Checks how the numbers go together; left out when one of them is missing or wrong by itself. */
        Reading check(Function<Map<String, BigDecimal>, Decision> rule) {
            if (reasons.isEmpty()) {
                reasons.addAll(rule.apply(numbers).reasons());
            }
            return this;
        }

        <T> Outcome<T> build(Function<Map<String, BigDecimal>, T> whole) {
            return reasons.isEmpty() ? Outcome.done(whole.apply(numbers)) : new Outcome.Refused<>(reasons);
        }
    }
}
