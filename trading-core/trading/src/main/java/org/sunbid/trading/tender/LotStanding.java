package org.sunbid.trading.tender;

/**
 * How a published lot stands, without the rest of its {@link LotSheet}.
 *
 * @param state where it stands
 * @param suspended while true every transition and every act is refused
 */
public record LotStanding(LotState state, boolean suspended) {}
