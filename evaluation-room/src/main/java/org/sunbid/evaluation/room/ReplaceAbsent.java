package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.evaluation.draw.HostedLots;
import org.sunbid.evaluation.draw.LeaveSeat;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/**
 * The host replaces a member who never came or stays away (REG 48), by name and with a reason, which the audit and the report
 * keep. Whether somebody is absent is not the host's to say ({@link MemberIsAbsent}), nor is who comes next: it is the next
 * in drawn order.
 */
@ApplicationScoped
public class ReplaceAbsent {

    /** Of a reason. */
    static final int MOST_CHARACTERS = 500;

    private final HostedLots lots;
    private final AtTheTable table;
    private final ReadCaseFile files;
    private final LeaveSeat seats;
    private final EndSeat ending;
    private final DatabaseClock clock;
    private final Audit audit;
    private final Duration patience;

    ReplaceAbsent(
            HostedLots lots,
            AtTheTable table,
            ReadCaseFile files,
            LeaveSeat seats,
            EndSeat ending,
            DatabaseClock clock,
            Audit audit,
            @ConfigProperty(name = "sunbid.evaluation.absence", defaultValue = "PT30M") Duration patience) {
        this.lots = lots;
        this.table = table;
        this.files = files;
        this.seats = seats;
        this.ending = ending;
        this.clock = clock;
        this.audit = audit;
        this.patience = patience;
    }

    /**
     * Replaces the member of this seat.
     *
     * @return the number of the seat that ended
     */
    @Transactional
    public Outcome<Integer> replace(Actor actor, String lotCode, UUID member, String reason) {
        if (lots.hostedBy(actor, lotCode).isEmpty()) {
            return Outcome.refused(RoomRefusal.UNKNOWN, lotCode);
        }
        seats.hold(lotCode);
        return table.on(member, lotCode, seat -> mayReplace(seat, reason).then(() -> end(seat, reason.strip())));
    }

    /** Whom the host may replace now. */
    List<PanelMember> absent(CaseFile file) {
        Instant now = clock.now();
        return file.members().stream()
                .filter(member -> MemberIsAbsent.check(file, member, now, patience) instanceof Decision.Accepted)
                .toList();
    }

    private Decision mayReplace(AtTheTable.Seat seat, String reason) {
        CaseFile file = files.find(seat.session().lotCode()).orElseThrow();
        return Decision.all(List.of(
                MemberIsAbsent.check(file, seat.member(), clock.now(), patience),
                Decision.require(!reason.isBlank(), RoomRefusal.REASON_MISSING),
                Decision.require(reason.length() <= MOST_CHARACTERS, RoomRefusal.REASON_TOO_LONG, MOST_CHARACTERS)));
    }

    private int end(AtTheTable.Seat seat, String reason) {
        SessionState stage = seat.session().state();
        seat.member().replaced(reason, clock.now());
        ending.end(seat.session(), seat.member());
        int number = seat.member().seat();
        audit.record(
                "absent-member-replaced",
                seat.session().lotCode(),
                Map.of("seat", String.valueOf(number), "stage", stage.name(), "reason", reason));
        return number;
    }
}
