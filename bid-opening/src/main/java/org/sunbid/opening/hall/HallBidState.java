package org.sunbid.opening.hall;

import java.util.Set;
import org.sunbid.opening.attribution.Side;

/** Where one bid stands in the hall. */
public enum HallBidState {
    /** Its key, whole, is not here yet. */
    WAITING,
    /** The key is here and fits; a node decrypts and verifies. */
    DECRYPTING,
    /** Decrypted, verified, its values extracted. */
    OPENED,
    /** Not opened, and the evidence does not say on whose account: the host rules (O20 31). */
    UNOPENED,
    /** 撤销: not opened for the bidder's reason (O20 31). */
    REVOKED,
    /** 撤回: not opened for another reason than the bidder's (O20 31). */
    WITHDRAWN;

    /** The states that may follow this one; what was revoked is open again when new evidence comes before the record. */
    public Set<HallBidState> next() {
        return switch (this) {
            case WAITING -> Set.of(DECRYPTING, UNOPENED, REVOKED, WITHDRAWN);
            case DECRYPTING -> Set.of(OPENED, UNOPENED, REVOKED, WITHDRAWN);
            case UNOPENED -> Set.of(REVOKED, WITHDRAWN);
            case REVOKED -> Set.of(UNOPENED);
            case OPENED, WITHDRAWN -> Set.of();
        };
    }

    /** The state of a bid that was not opened on this side's account. */
    static HallBidState of(Side side) {
        return switch (side) {
            case BIDDER -> REVOKED;
            case PLATFORM -> WITHDRAWN;
            case UNKNOWN -> UNOPENED;
        };
    }

    /** No key and no decryption is awaited. */
    public boolean isDecided() {
        return this != WAITING && this != DECRYPTING;
    }
}
