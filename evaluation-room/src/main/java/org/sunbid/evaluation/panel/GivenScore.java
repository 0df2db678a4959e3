package org.sunbid.evaluation.panel;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The points one member gave one bid for one item.
 *
 * @param member the member
 * @param bid the bid
 * @param item number of the item on the score sheet
 * @param points from 0 to the item's maximum
 */
public record GivenScore(UUID member, String bid, int item, BigDecimal points) {}
