package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * A member enters the room and pledges to judge fairly, to keep silence and to have no ground to recuse (O12 13). Until
 * then nothing on the table is shown to them. A member of another city signs the pledge, with the certificate that the seat was
 * lent with.
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
                            Decision.require(seat.member().lent().isEmpty(), RoomRefusal.PLEDGE_UNSIGNED),
                            Decision.require(
                                    judging,
                                    RoomRefusal.WRONG_STAGE,
                                    seat.session().state())))
                    .then(() -> new Entering(clock, audit).enter(seat.member()));
        });
    }
}
