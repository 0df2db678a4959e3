package org.sunbid.opening.attribution;

/** On whose account it goes that a bid stayed closed (O20 31). */
public enum Side {
    /** 投标人原因: the bid is revoked 撤销, the tenderee may keep the deposit. */
    BIDDER,
    /**
     * 投标人之外的原因: the platform, or those on whom the tender lets bidders count; the bid is withdrawn 撤回, the deposit
     * goes back, damage may be claimed.
     */
    PLATFORM,
    /** The records of both sides do not decide it: people rule. */
    UNKNOWN
}
