package org.sunbid.trading.bid;

import java.util.EnumSet;
import java.util.Set;
import org.sunbid.sealing.seal.Envelope;

/** The life of a bid; each state names the states that may follow. */
public enum BidState {
    /** Begun; its chunks are coming. */
    UPLOADING,
    /** Complete before the deadline, with a receipt; the one that counts of its bidder. */
    SEALED,
    /** A later bid of the same bidder took its place (O20 27). */
    SUPERSEDED,
    /** Withdrawn by its bidder before the deadline (O20 27). */
    WITHDRAWN_BY_BIDDER,
    /**
     * Not wholly transferred at the deadline, which counts as withdrawn (O20 27), or given up; of two envelopes also the one
     * that came without the other.
     */
    LAPSED,
    /**
     * 不予开启: a price envelope whose technical part the panel rejected; sealed for good, unless the panel loses a member and
     * judges again before the prices of the others are opened.
     */
    LEFT_CLOSED,
    /** Decrypted, verified and read out. */
    OPENED,
    /** 撤销: not decrypted for the bidder's reason (O20 31). */
    REVOKED,
    /** 撤回: not decrypted for another reason (O20 31). */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<BidState> next() {
        return switch (this) {
            case UPLOADING -> Set.of(SEALED, WITHDRAWN_BY_BIDDER, LAPSED);
            case SEALED -> Set.of(SUPERSEDED, WITHDRAWN_BY_BIDDER, LAPSED, LEFT_CLOSED, OPENED, REVOKED, WITHDRAWN);
            case LEFT_CLOSED -> Set.of(SEALED);
            case SUPERSEDED, WITHDRAWN_BY_BIDDER, LAPSED, OPENED, REVOKED, WITHDRAWN -> Set.of();
        };
    }

    /** The states that may follow where this envelope is in it: what is whole neither lapses nor stays closed once sealed. */
    Set<BidState> next(Envelope envelope) {
        Set<BidState> next = EnumSet.noneOf(BidState.class);
        next.addAll(next());
        if (this == SEALED && (envelope == Envelope.WHOLE || envelope == Envelope.APPLICATION)) {
            next.remove(LAPSED);
        }
        if (envelope != Envelope.PRICE) {
            next.remove(LEFT_CLOSED);
        }
        return next;
    }

    /** No longer counts and was never opened: its ciphertext may go. */
    public boolean isDiscarded() {
        return this == SUPERSEDED || this == WITHDRAWN_BY_BIDDER || this == LAPSED;
    }
}
