package org.sunbid.opening.hall;

import org.sunbid.trading.tender.ReleasePolicy;

/**
 * Why a bid was not opened, and so on whose account it goes (O20 31): the bidder's cause makes it revoked 撤销 (the
 * tenderee may keep the deposit), any other cause withdrawn 撤回 (the deposit goes back, damage may be claimed).
 */
public enum UnopenedCause {
    /** No key was released in the window although the platform could be reached. */
    KEY_NOT_RELEASED(HallBidState.REVOKED),
    /** The released key is right, and what it opens is no bid: wrongly sealed, signed or packed by the bidder. */
    CONTENT_INVALID(HallBidState.REVOKED),
    /** Fewer custodians than needed gave their parts, although the tender counts on them. */
    CUSTODIANS_ABSENT(HallBidState.WITHDRAWN),
    /** The platform could not be reached for too much of the window, by its own record. */
    PLATFORM_UNAVAILABLE(HallBidState.WITHDRAWN),
    /** The platform could not read what it had taken and confirmed by receipt. */
    VAULT_DAMAGED(HallBidState.WITHDRAWN);

    private final HallBidState state;

    UnopenedCause(HallBidState state) {
        this.state = state;
    }

    /**
     * Why a bid stays closed for which no whole key was there when the window ended. A bidder whom the tender lets count on the
     * custodians is not to blame for their absence.
     */
    static UnopenedCause withoutKey(Hall hall, HallBid bid) {
        UnopenedCause byWindow = hall.window().causeWhenNotReleased();
        ReleasePolicy policy = hall.subject().releasePolicy();
        boolean custodiansOwed =
                policy == ReleasePolicy.BIDDER_AND_CUSTODIANS ? bid.releasedAt().isPresent() : policy.needsCustodians();
        return custodiansOwed && byWindow == KEY_NOT_RELEASED ? CUSTODIANS_ABSENT : byWindow;
    }

    /** The state that follows from it. */
    public HallBidState state() {
        return state;
    }
}
