package org.sunbid.trading.tender;

/**
 * How a published lot stands, without the rest of its {@link LotSheet}.
 *
 * @param state where it stands
 * @param suspended while true every transition and every act is refused
 * @param envelopes in what its bids come
 */
public record LotStanding(LotState state, boolean suspended, BidEnvelopes envelopes) {

    /** That of a lot that was read as a whole. */
    public static LotStanding of(LotSheet lot) {
        return new LotStanding(lot.state(), lot.suspended(), lot.envelopes());
    }
}
