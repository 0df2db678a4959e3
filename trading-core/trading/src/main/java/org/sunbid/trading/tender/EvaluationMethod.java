package org.sunbid.trading.tender;

/** How bids are compared. The names are part of the published language; the arithmetic is the evaluation room's. */
public enum EvaluationMethod {
    /** 综合评分法, O87 55: Σ Fi·Ai with the price score against the lowest valid price. */
    O87_COMPREHENSIVE,
    /** 综合评估法 for construction, O12 34–37: price score by the deviation from a base price. */
    CONSTRUCTION_COMPREHENSIVE,
    /** 最低评标价法, O87: the lowest price of those that meet every demand, with no adjustment but what policy deducts. */
    O87_LOWEST_PRICE,
    /** 经评审的最低投标价法, O12 29–33: the lowest evaluated price, not below cost. */
    LOWEST_EVALUATED_PRICE,
    /**
     * 资格预审, 合格制 (REG 15–19): no bids but applications, which pass or fail by the published criteria; none is ranked and
     * none tells a price.
     */
    PREQUALIFICATION
}
