package org.sunbid.notice.tender;

/** How far a lot, or a tender as its slowest lot, has come for everyone to see. */
public enum Stage {
    /** 招标中: bids are taken until the deadline. */
    BIDDING,
    /** 开标中: the hall is open. */
    OPENING,
    /** 评标中: bids were read out and are being evaluated. */
    EVALUATION,
    /** 候选人公示. */
    CANDIDATES,
    /** 已中标. */
    AWARDED,
    /** 已签约. */
    CONTRACTED,
    /** 流标: ended without an award. */
    FAILED
}
