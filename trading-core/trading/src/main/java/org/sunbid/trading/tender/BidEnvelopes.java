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
    TWO,
    /** 资格预审申请文件: an application for prequalification; it tells no price and is opened at the deadline. */
    APPLICATION;

    /** How the bids of a tender by this method usually come. */
    static BidEnvelopes usual(EvaluationMethod method) {
        return method == EvaluationMethod.PREQUALIFICATION ? APPLICATION : ONE;
    }

    /** What a bidder seals; all of it, or it has handed in nothing. */
    public Set<Envelope> envelopes() {
        return switch (this) {
            case ONE -> Set.of(Envelope.WHOLE);
            case TWO -> Set.of(Envelope.TECHNICAL, Envelope.PRICE);
            case APPLICATION -> Set.of(Envelope.APPLICATION);
        };
    }

    /** What is opened at the deadline. */
    public Envelope first() {
        return switch (this) {
            case ONE -> Envelope.WHOLE;
            case TWO -> Envelope.TECHNICAL;
            case APPLICATION -> Envelope.APPLICATION;
        };
    }
}
