package org.sunbid.trading.tender;

/** How bids are compared. The names are part of the published language; the arithmetic is the evaluation room's. */
public enum EvaluationMethod {
    /** 综合评分法, O87 55: Σ Fi·Ai with the price score against the lowest valid price. */
    O87_COMPREHENSIVE,
    /** 综合评估法 for construction, O12 34–37: price score by the deviation from a base price. */
    CONSTRUCTION_COMPREHENSIVE,
    /** 经评审的最低投标价法, O12 29–33: the lowest evaluated price, not below cost. */
    LOWEST_EVALUATED_PRICE
}
