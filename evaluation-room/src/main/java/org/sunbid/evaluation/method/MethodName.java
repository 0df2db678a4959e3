package org.sunbid.evaluation.method;

/** The methods the law knows and this module computes. */
public enum MethodName {
    /** 综合评分法, government procurement of goods and services (O87 55). */
    COMPREHENSIVE_SCORE,
    /** 综合评估法, construction (O12 34–37). */
    COMPREHENSIVE_ASSESSMENT,
    /** 经评审的最低投标价法 (O12 29–33). */
    LOWEST_EVALUATED_PRICE
}
