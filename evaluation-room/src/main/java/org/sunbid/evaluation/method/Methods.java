package org.sunbid.evaluation.method;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.rule.Outcome;

/** The methods there are, read by name and parameters. */
public final class Methods {

    private Methods() {}

    /**
     * The method a tender document names, or every reason for which its parameters do not hold.
     *
     * @param name one of {@link MethodName}
     * @param parameters as the tender document gives them
     */
    public static Outcome<Method> read(String name, Map<String, String> parameters) {
        Optional<MethodName> known = Arrays.stream(MethodName.values())
                .filter(method -> method.name().equals(name))
                .findFirst();
        return known.isEmpty()
                ? Outcome.refused(MethodRefusal.UNKNOWN_METHOD, name)
                : read(known.get(), new Parameters(parameters));
    }

    private static Outcome<Method> read(MethodName name, Parameters parameters) {
        return switch (name) {
            case COMPREHENSIVE_SCORE -> ComprehensiveScore.read(parameters);
            case COMPREHENSIVE_ASSESSMENT -> AssessmentParameters.read(parameters);
            case LOWEST_EVALUATED_PRICE -> Outcome.done(new LowestEvaluatedPrice());
        };
    }
}
