package org.sunbid.trading.tender.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.EvaluationMethod;

import static org.assertj.core.api.Assertions.assertThat;

class MethodParametersTest {

    private final Map<String, String> o87 =
            new HashMap<>(Map.of("priceWeight", "0.30", "subject", "GOODS", "items", "技术方案|50; 业绩|20"));
    private final Map<String, String> construction = new HashMap<>(Map.of(
            "pricePoints",
            "40",
            "base",
            "MEAN_LESS_DROP",
            "drop",
            "0.03",
            "above",
            "2",
            "below",
            "1",
            "items",
            "施工组织设计|40\n项目管理机构|20"));

    @Test
    void thePriceOfGoodsWeighsAtLeastThirtyPerCent() {
        assertThat(refused(EvaluationMethod.O87_COMPREHENSIVE, o87)).isEmpty();
        o87.put("priceWeight", "0.29");
        o87.put("items", "技术方案|51; 业绩|20");
        assertThat(refused(EvaluationMethod.O87_COMPREHENSIVE, o87)).containsExactly("tender.price-weight-too-low");
    }

    @Test
    void thePriceOfServicesWeighsAtLeastTenPerCent() {
        o87.put("subject", "SERVICES");
        o87.put("priceWeight", "0.10");
        o87.put("items", "服务方案|90");
        assertThat(refused(EvaluationMethod.O87_COMPREHENSIVE, o87)).isEmpty();
    }

    @Test
    void itemsAndPriceMakeAHundredPoints() {
        construction.put("items", "施工组织设计|41\n项目管理机构|20");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly("tender.item-points");
    }

    @Test
    void aPriceAboveTheBaseLosesMoreThanOneBelow() {
        construction.put("below", "2");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly("tender.deviation-factors");
    }

    @Test
    void eachBaseNeedsItsOwnNumbers() {
        construction.put("base", "CAP_AND_MEAN");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly(
                        "tender.parameter-missing",
                        "tender.parameter-missing",
                        "tender.parameter-missing",
                        "tender.parameter-missing",
                        "tender.parameter-unknown");
    }

    @Test
    void numbersThatAreNoneAndNamesNobodyKnowsAreRefused() {
        construction.put("drop", "1e-2");
        construction.put("dorp", "0.1");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly("tender.parameter-out-of-range", "tender.parameter-unknown");
    }

    @Test
    void aCoefficientMayBeACoupleOfCandidatesEachWithinItsBounds() {
        construction.put("drop", "0.03; 0.04；0.05");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .isEmpty();
        construction.put("drop", candidates(50));
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .isEmpty();
        construction.put("drop", "0.03; 0.6; x; ");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly(
                        "tender.parameter-out-of-range",
                        "tender.parameter-out-of-range",
                        "tender.parameter-out-of-range");
    }

    @Test
    void noCandidateIsNamedTwiceAndThereAreFiftyAtMost() {
        construction.put("drop", "0.03; 0.04; 0.030");
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly("tender.candidate-twice");
        construction.put("drop", candidates(51));
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .containsExactly("tender.candidates-too-many");
    }

    @Test
    void everyCoefficientOfTheBaseMayBeDrawnAndNothingElse() {
        construction.remove("drop");
        construction.putAll(Map.of(
                "base", "CAP_AND_MEAN", "delta", "0.02; 0.03", "k1", "0.95; 1", "k2", "0.9; 1", "q", "0; 0.5; 1"));
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .isEmpty();
        construction.putAll(Map.of("above", "2; 3", "pricePoints", "40; 50"));
        assertThat(refused(EvaluationMethod.CONSTRUCTION_COMPREHENSIVE, construction))
                .contains("tender.parameter-out-of-range");
        assertThat(refused(EvaluationMethod.O87_COMPREHENSIVE, Map.of("priceWeight", "0.3; 0.4", "items", "x|70")))
                .contains("tender.parameter-out-of-range");
    }

    @Test
    void candidatesAreKeptInTheOrderPublished() {
        assertThat(Coefficient.leftToDraw(Map.of("drop", "0.05; 0.03", "k1", "1", "items", "x|30; y|30")))
                .containsExactly(Map.entry(Coefficient.DROP, List.of("0.05", "0.03")));
    }

    private static String candidates(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "0." + String.format("%04d", number))
                .collect(Collectors.joining("; "));
    }

    @Test
    void theLowestPriceTakesNoParameters() {
        assertThat(refused(EvaluationMethod.LOWEST_EVALUATED_PRICE, Map.of())).isEmpty();
        assertThat(refused(EvaluationMethod.LOWEST_EVALUATED_PRICE, Map.of("items", "x|100")))
                .containsExactly("tender.parameter-unknown");
    }

    @Test
    void theLowestPriceOfO87IsForGovernmentProcurementAndTakesNoParameters() {
        assertThat(MethodParameters.check(
                                EvaluationMethod.O87_LOWEST_PRICE, Map.of(), TradeCategory.GOVERNMENT_PROCUREMENT)
                        .reasons())
                .isEmpty();
        assertThat(refused(EvaluationMethod.O87_LOWEST_PRICE, Map.of("smallFirmDeduction", "0.15")))
                .containsExactly("tender.method-not-for-category", "tender.parameter-unknown");
    }

    private static List<String> refused(EvaluationMethod method, Map<String, String> parameters) {
        return MethodParameters.check(method, parameters, TradeCategory.CONSTRUCTION).reasons().stream()
                .map(reason -> reason.code().code())
                .toList();
    }
}
