package org.sunbid.evaluation.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.coefficient.DrawnCoefficient;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.EvaluationMethod;
import org.sunbid.trading.tender.LotSheet;

/** The methods there are, read by name and parameters. */
public final class Methods {

    /** The parameter under which a lot's price cap is handed to a method; tender documents do not carry it. */
    static final String PRICE_CAP = "priceCap";

    private Methods() {}

    /**
     * The method of a lot; its parameters were checked before the tender was published. Refused while a coefficient that is
     * left to a draw was not drawn.
     */
    public static Method of(LotSheet lot, List<DrawnCoefficient> drawn) {
        return read(lot.method(), parameters(lot, drawn).values()).orThrow();
    }

    /**
     * The method of a lot before the session in which its coefficients are drawn, for its score sheet alone: the first
     * candidate stands for each, and nothing may be evaluated with it.
     */
    public static Method undrawn(LotSheet lot) {
        Map<String, String> values = new HashMap<>(parameters(lot, List.of()).values());
        Coefficient.leftToDraw(lot.parameters())
                .forEach((coefficient, candidates) -> values.put(coefficient.parameter(), candidates.get(0)));
        return read(lot.method(), values).orThrow();
    }

    /**
     * The parameters of a lot, with its price cap.
     *
     * @param drawn coefficients as they were drawn at the opening; their values stand in place of the candidates published
     */
    public static Parameters parameters(LotSheet lot, List<DrawnCoefficient> drawn) {
        Map<String, String> values = new HashMap<>(lot.parameters());
        drawn.forEach(one -> values.put(one.coefficient().parameter(), one.value()));
        lot.priceCap().ifPresent(cap -> values.put(PRICE_CAP, cap.toPlainString()));
        return new Parameters(values);
    }

    /**
     * The method a tender document names, or every reason for which its parameters do not hold.
     *
     * @param name which method
     * @param values its parameters as the tender document gives them, and the price cap
     */
    public static Outcome<Method> read(EvaluationMethod name, Map<String, String> values) {
        Parameters parameters = new Parameters(values);
        return switch (name) {
            case O87_COMPREHENSIVE -> ComprehensiveScore.read(parameters);
            case CONSTRUCTION_COMPREHENSIVE -> AssessmentParameters.read(parameters);
            case O87_LOWEST_PRICE -> LowestBidPrice.read(parameters);
            case LOWEST_EVALUATED_PRICE -> Outcome.done(new LowestEvaluatedPrice());
            case PREQUALIFICATION -> Outcome.done(new PassOrFail());
        };
    }
}
