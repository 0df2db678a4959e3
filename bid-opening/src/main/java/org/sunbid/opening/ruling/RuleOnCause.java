package org.sunbid.opening.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.attribution.Attribution;
import org.sunbid.opening.attribution.Attributions;
import org.sunbid.opening.attribution.Ruling;
import org.sunbid.opening.attribution.Side;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallBidState;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.LeaveClosed;
import org.sunbid.opening.hall.SpokenText;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The host rules on whose account a bid stayed closed where the evidence does not decide it (O20 31): with a reason and the
 * clause it rests on, once, before the record is written.
 */
@ApplicationScoped
public class RuleOnCause {

    private final Halls halls;
    private final Attributions attributions;
    private final LeaveClosed closed;
    private final HallEvents events;
    private final Audit audit;
    private final DatabaseClock clock;

    RuleOnCause(
            Halls halls,
            Attributions attributions,
            LeaveClosed closed,
            HallEvents events,
            Audit audit,
            DatabaseClock clock) {
        this.halls = halls;
        this.attributions = attributions;
        this.closed = closed;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is ruled.
     *
     * @param bid its ordinal in the hall
     * @param side bidder or platform; never unknown
     * @param reason in words
     * @param clause for example {@code O20 31}
     */
    public record Command(int bid, Side side, String reason, String clause) {}

    /** Rules; the bid is revoked or withdrawn by it. */
    @Transactional
    public Outcome<HallBidState> rule(String code, Actor actor, Command command) {
        Optional<Hall> found = halls.locked(code);
        if (found.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        Hall hall = found.get();
        if (!Attendance.isHost(hall, actor)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        Optional<HallBid> bid = hall.bids().stream()
                .filter(each -> each.ordinal() == command.bid() && each.state() == HallBidState.UNOPENED)
                .findFirst();
        boolean mayRule = hall.state() == HallState.READING_OUT || hall.state() == HallState.FAILED;
        return Decision.all(List.of(
                        SpokenText.check(command.reason()),
                        SpokenText.checkClause(command.clause()),
                        Decision.require(
                                command.side() != null && command.side() != Side.UNKNOWN, HallRefusal.SIDE_MISSING),
                        Decision.require(hall.suspendedSince().isEmpty(), HallRefusal.SUSPENDED),
                        Decision.require(bid.isPresent() && mayRule, HallRefusal.NOTHING_TO_RULE, command.bid())))
                .then(() -> note(hall, bid.get(), actor, command));
    }

    private HallBidState note(Hall hall, HallBid bid, Actor actor, Command command) {
        Instant now = clock.now();
        Attribution attribution = attributions.of(bid.bidId()).orElseThrow();
        attribution.rule(new Ruling(
                command.side(), command.reason().strip(), command.clause().strip(), actor.name(), now));
        hall.ruled(bid, command.side(), now);
        events.append(hall, HallEventKind.CAUSE_RULED, Optional.of(bid.ordinal()), now);
        closed.tell(hall, bid, attribution, now);
        if (hall.state() == HallState.FAILED) {
            closed.settle(bid);
        }
        audit.record(
                "opening-cause-ruled",
                bid.bidId().toString(),
                Map.of("lot", hall.lotCode(), "side", command.side().name(), "clause", command.clause()));
        return bid.state();
    }
}
