package org.sunbid.evaluation.report;

import org.sunbid.evaluation.method.Step;
import org.sunbid.evaluation.panel.CheckItem;
import org.sunbid.trading.tender.EvaluationMethod;

/** The words of the report, which is written in Chinese. */
final class ReportWords {

    private ReportWords() {}

    static String method(EvaluationMethod method) {
        return switch (method) {
            case O87_COMPREHENSIVE -> "综合评分法";
            case CONSTRUCTION_COMPREHENSIVE -> "综合评估法";
            case O87_LOWEST_PRICE -> "最低评标价法";
            case LOWEST_EVALUATED_PRICE -> "经评审的最低投标价法";
            case PREQUALIFICATION -> "资格预审（合格制）";
        };
    }

    static String stage(CheckItem.Stage stage) {
        return switch (stage) {
            case FORMAL -> "形式评审";
            case QUALIFICATION -> "资格评审";
            case RESPONSIVE -> "响应性评审";
        };
    }

    static String step(Step.Name name) {
        return switch (name) {
            case LOWEST_PRICE -> "评标基准价（最低有效报价）";
            case HIGHEST_DROPPED -> "去掉最高报价";
            case LOWEST_DROPPED -> "去掉最低报价";
            case MEAN -> "有效报价平均值 M";
            case LOWERED_CAP -> "控制价下浮值 A";
            case BASE_PRICE -> "评标基准价 B";
            case DEVIATION -> "偏差率 d";
            case PRICE_RATIO -> "价格分（百分制）";
            case PRICE_SCORE -> "价格得分";
            case EVALUATED_PRICE -> "评审价";
            case TOTAL -> "总得分";
            case RANK_DRAWN -> "抽取后名次";
        };
    }
}
