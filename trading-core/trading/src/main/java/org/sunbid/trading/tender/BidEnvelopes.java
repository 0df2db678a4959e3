package org.sunbid.trading.tender;

import java.util.Set;
import org.sunbid.sealing.seal.Envelope;

/** In how many envelopes the bids of a tender come. */
public enum BidEnvelopes {
    /** 单信封: the whole bid is sealed as one and opened at the deadline. */
    ONE,
    /**
     * 双信封: technical part and price are sealed apart. The technical envelopes are opened at the deadline, the price
     * envelopes in a session of their own, after the panel has scored what it knows without prices.
     */
    TWO;

    /** What a bidder seals; all of it, or it has handed in nothing. */
    public Set<Envelope> envelopes() {
        return this == ONE ? Set.of(Envelope.WHOLE) : Set.of(Envelope.TECHNICAL, Envelope.PRICE);
    }

    /** What is opened at the deadline. */
    public Envelope first() {
        return this == ONE ? Envelope.WHOLE : Envelope.TECHNICAL;
    }
}
