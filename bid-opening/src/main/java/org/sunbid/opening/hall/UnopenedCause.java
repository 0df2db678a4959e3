package org.sunbid.opening.hall;

/**
 * Why a bid was not opened, and so on whose account it goes (O20 31): the bidder's cause makes it revoked 撤销 (the
 * tenderee may keep the deposit), any other cause withdrawn 撤回 (the deposit goes back, damage may be claimed).
 */
public enum UnopenedCause {
    /** No key was released in the window although the platform could be reached. */
    KEY_NOT_RELEASED(HallBidState.REVOKED),
    /** The released key is right, and what it opens is no bid: wrongly sealed, signed or packed by the bidder. */
    CONTENT_INVALID(HallBidState.REVOKED),
    /** The platform could not be reached for too much of the window, by its own record. */
    PLATFORM_UNAVAILABLE(HallBidState.WITHDRAWN),
    /** The platform could not read what it had taken and confirmed by receipt. */
    VAULT_DAMAGED(HallBidState.WITHDRAWN);

    private final HallBidState state;

    UnopenedCause(HallBidState state) {
        this.state = state;
    }

    /** The state that follows from it. */
    public HallBidState state() {
        return state;
    }
}
