package org.sunbid.evaluation.draw;

import java.time.Instant;
import java.util.UUID;
import org.sunbid.network.code.TradeCategory;

/**
 * What an invited expert is told before they accept: enough to know whether they can, and whether they must recuse.
 *
 * @param id to answer with
 * @param lot code of the lot
 * @param tenderName name of the tender
 * @param lotName name of the lot
 * @param category trade category
 * @param tenderee whose purchase it is
 * @param invitedAt when they were asked
 */
public record Invitation(
        UUID id,
        String lot,
        String tenderName,
        String lotName,
        TradeCategory category,
        String tenderee,
        Instant invitedAt) {}
