package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * A member enters the room and pledges to judge fairly, to keep silence and to have no ground to recuse (O12 13). Until
 * then nothing on the table is shown to them.
 */
@ApplicationScoped
public class CheckIn {

    private final AtTheTable table;
    private final DatabaseClock clock;
    private final Audit audit;

    CheckIn(AtTheTable table, DatabaseClock clock, Audit audit) {
        this.table = table;
        this.clock = clock;
        this.audit = audit;
    }

    /** Enters; entering again changes nothing. */
    @Transactional
    public Outcome<Instant> checkIn(Actor actor, String lotCode, boolean pledged) {
        return table.alone(actor, lotCode, seat -> {
            boolean judging = seat.session().state().isJudging();
            return Decision.all(List.of(
                            Decision.require(pledged, RoomRefusal.PLEDGE_MISSING),
                            Decision.require(
                                    judging,
                                    RoomRefusal.WRONG_STAGE,
                                    seat.session().state())))
                    .then(() -> enter(seat.member(), lotCode));
        });
    }

    private Instant enter(PanelMember member, String lotCode) {
        return member.checkedInAt().orElseGet(() -> {
            Instant now = clock.now();
            member.checkIn(now);
            audit.recordUnnamed("member-checked-in", lotCode, Map.of("seat", String.valueOf(member.seat())));
            return now;
        });
    }
}
