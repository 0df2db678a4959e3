package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sunbid.opening.attribution.Evidence.Attempt;
import org.sunbid.opening.attribution.ReleaseAttempts;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.Halls;
import org.sunbid.opening.hall.LeaveClosed;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The bidder's own computer tells which attempts to release the key failed there, when it next reaches the platform: the
 * other side of the evidence (O20 31). Codes and times only. A report proves nothing against the platform; it puts what the
 * platform alone cannot know before people.
 */
@ApplicationScoped
public class ReportAttempts {

    /** Attempts in one report. */
    public static final int LIMIT = 50;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    private final Halls halls;
    private final ReleaseAttempts attempts;
    private final LeaveClosed closed;
    private final Audit audit;
    private final DatabaseClock clock;

    ReportAttempts(Halls halls, ReleaseAttempts attempts, LeaveClosed closed, Audit audit, DatabaseClock clock) {
        this.halls = halls;
        this.attempts = attempts;
        this.closed = closed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the report; told twice it changes nothing.
     *
     * @param told times by the computer's own clock; none lies ahead
     * @return how many were told
     */
    @Transactional
    public Outcome<Integer> report(String code, Actor actor, List<Attempt> told) {
        Optional<Hall> found = halls.locked(code);
        Optional<HallBid> bid = found.flatMap(hall -> actor.uscc().flatMap(hall::bidOf));
        if (bid.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        Hall hall = found.get();
        Instant now = clock.now();
        boolean wellFormed = told.stream()
                .allMatch(attempt -> attempt.at() != null
                        && !attempt.at().isAfter(now)
                        && attempt.code() != null
                        && CODE.matcher(attempt.code()).matches());
        return Decision.all(List.of(
                        Decision.require(told.size() <= LIMIT, HallRefusal.TOO_MANY_REPORTS, LIMIT),
                        Decision.require(wellFormed, HallRefusal.REPORT_INVALID),
                        Decision.require(hall.suspendedSince().isEmpty(), HallRefusal.SUSPENDED),
                        Decision.require(!hall.state().isOver(), HallRefusal.WRONG_STATE)))
                .then(() -> note(hall, bid.get(), told, now));
    }

    private int note(Hall hall, HallBid bid, List<Attempt> told, Instant now) {
        told.forEach(attempt -> attempts.reported(bid.bidId(), attempt, now));
        audit.record(
                "opening-attempts-reported",
                bid.bidId().toString(),
                Map.of("lot", hall.lotCode(), "count", String.valueOf(told.size())));
        closed.reconsider(hall, bid, now);
        return told.size();
    }
}
