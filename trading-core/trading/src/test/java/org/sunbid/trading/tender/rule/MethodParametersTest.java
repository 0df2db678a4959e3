package org.sunbid.trading.tender.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunbid.network.code.TradeCategory;
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
    void theLowestPriceTakesNoParameters() {
        assertThat(refused(EvaluationMethod.LOWEST_EVALUATED_PRICE, Map.of())).isEmpty();
        assertThat(refused(EvaluationMethod.LOWEST_EVALUATED_PRICE, Map.of("items", "x|100")))
                .containsExactly("tender.parameter-unknown");
    }

    private static List<String> refused(EvaluationMethod method, Map<String, String> parameters) {
        return MethodParameters.check(method, parameters, TradeCategory.CONSTRUCTION).reasons().stream()
                .map(reason -> reason.code().code())
                .toList();
    }
}
