package org.sunbid.opening.attribution;

/** Why a bid was not opened, and so on whose account it goes (O20 31). */
public enum UnopenedCause {
    /** No key was released in the window although the platform could be reached. */
    KEY_NOT_RELEASED(Side.BIDDER),
    /** The bidder's own computer says that its key is lost, locked or another one. */
    KEY_LOST(Side.BIDDER),
    /** What was released does not open this seal, or was not signed by its bidder. */
    KEY_WRONG(Side.BIDDER),
    /** The certificate of the bidder has ended or was revoked. */
    CERTIFICATE_INVALID(Side.BIDDER),
    /** The released key is right, and what it opens is no bid: wrongly sealed, signed or packed by the bidder. */
    CONTENT_INVALID(Side.BIDDER),
    /** Fewer custodians than needed gave their parts, although the tender counts on them. */
    CUSTODIANS_ABSENT(Side.PLATFORM),
    /** The platform could not be reached for too much of the window, by its own record. */
    PLATFORM_UNAVAILABLE(Side.PLATFORM),
    /** The platform could not read what it had taken and confirmed by receipt. */
    VAULT_DAMAGED(Side.PLATFORM),
    /** The platform turned attempts away for want of something of its own, or the bidder's computer could not reach it. */
    UNCLEAR(Side.UNKNOWN);

    private final Side side;

    UnopenedCause(Side side) {
        this.side = side;
    }

    /** On whose account it goes. */
    public Side side() {
        return side;
    }
}
