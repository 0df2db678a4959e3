package org.sunbid.opening.hall;

import java.util.Set;

/** Where one bid stands in the hall. */
public enum HallBidState {
    /** Its key, whole, is not here yet. */
    WAITING,
    /** The key is here and fits; a node decrypts and verifies. */
    DECRYPTING,
    /** Decrypted, verified, its values extracted. */
    OPENED,
    /** 撤销: not opened for the bidder's reason (O20 31). */
    REVOKED,
    /** 撤回: not opened for another reason than the bidder's (O20 31). */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<HallBidState> next() {
        return switch (this) {
            case WAITING -> Set.of(DECRYPTING, REVOKED, WITHDRAWN);
            case DECRYPTING -> Set.of(OPENED, REVOKED, WITHDRAWN);
            case OPENED, REVOKED, WITHDRAWN -> Set.of();
        };
    }

    /** Decided, one way or the other. */
    public boolean isDecided() {
        return next().isEmpty();
    }
}
