package org.sunbid.evaluation.method;

import java.math.BigDecimal;

/**
 * One line of arithmetic, written so that it can be worked out again by hand.
 *
 * @param name which quantity
 * @param arithmetic numbers and signs only, no words: it reads the same in every language
 * @param result already rounded as the method says
 */
public record Step(Name name, String arithmetic, BigDecimal result) {

    /** What a step works out. */
    public enum Name {
        /** 最低有效报价. */
        LOWEST_PRICE,
        /** 去掉的最高报价. */
        HIGHEST_DROPPED,
        /** 去掉的最低报价. */
        LOWEST_DROPPED,
        /** 有效报价平均值 M. */
        MEAN,
        /** 控制价下浮值 A. */
        LOWERED_CAP,
        /** 评标基准价 B. */
        BASE_PRICE,
        /** 偏差率 d. */
        DEVIATION,
        /** 价格分 (百分制). */
        PRICE_RATIO,
        /** 价格得分. */
        PRICE_SCORE,
        /** 评审价. */
        EVALUATED_PRICE,
        /** 总得分. */
        TOTAL,
        /** 抽取后名次: the rank shared, plus the place drawn, less one. */
        RANK_DRAWN
    }
}
