package org.sunbid.opening.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.attribution.Ruling;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.attribution.UnopenedCause;

/**
 * On whose account it goes that a bid stays closed.
 *
 * @param ordinal of the bid
 * @param bidder whose it is
 * @param side by rule, or by ruling where there is one
 * @param rule that applied
 * @param clause what the rule rests on
 * @param evidence on which it was decided
 * @param ruling of the host; null without one
 * @param seenBy the supervisor who has seen the ruling; null before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnopenedLine(
        int ordinal,
        String bidder,
        UnopenedCause cause,
        Side side,
        String rule,
        String clause,
        Evidence evidence,
        Ruling ruling,
        String seenBy,
        Instant seenAt) {

    static UnopenedLine of(HallView.BidLine bid, Attribution attribution, Evidence evidence) {
        return new UnopenedLine(
                bid.ordinal(),
                bid.bidder(),
                attribution.cause(),
                attribution.side(),
                attribution.rule(),
                attribution.clause(),
                evidence,
                attribution.ruling().orElse(null),
                attribution.seenBy().orElse(null),
                attribution.seenAt().orElse(null));
    }

    /** The same without its place among the others. */
    UnopenedLine alone() {
        return new UnopenedLine(1, bidder, cause, side, rule, clause, evidence, ruling, seenBy, seenAt);
    }

    /** The host has to rule. */
    public boolean unruled() {
        return side == Side.UNKNOWN;
    }

    /** It was ruled, and no supervisor has seen it. */
    public boolean unseen() {
        return ruling != null && seenAt == null;
    }

    /** The bidder's certificate holds. */
    public boolean certified() {
        return evidence.certificate().equals(Evidence.VALID);
    }
}
