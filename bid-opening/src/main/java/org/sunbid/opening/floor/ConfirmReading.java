package org.sunbid.opening.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallBid;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A bidder confirms what was read out of its bid; silence is noted in the record and binds nobody. */
@ApplicationScoped
public class ConfirmReading {

    private final Halls halls;
    private final HallEvents events;
    private final Audit audit;
    private final DatabaseClock clock;

    ConfirmReading(Halls halls, HallEvents events, Audit audit, DatabaseClock clock) {
        this.halls = halls;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms; a second time changes nothing.
     *
     * @return when it was confirmed
     */
    @Transactional
    public Outcome<Instant> confirm(String code, Actor actor) {
        Optional<Hall> found = halls.locked(code);
        Optional<HallBid> bid = found.flatMap(hall -> actor.uscc().flatMap(hall::bidOf));
        if (bid.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        Hall hall = found.get();
        return Decision.all(List.of(
                        Decision.require(hall.suspendedSince().isEmpty(), HallRefusal.SUSPENDED),
                        Decision.require(hall.state() == HallState.READING_OUT, HallRefusal.WRONG_STATE)))
                .then(() -> note(hall, bid.get(), actor));
    }

    private Instant note(Hall hall, HallBid bid, Actor actor) {
        if (bid.confirmedAt().isEmpty()) {
            Instant now = clock.now();
            hall.confirm(bid, actor.name(), now);
            events.append(hall, HallEventKind.CONFIRMED, Optional.of(bid.ordinal()), now);
            audit.record(
                    "opening-confirmed",
                    hall.lotCode(),
                    Map.of("bid", bid.bidId().toString()));
        }
        return bid.confirmedAt().orElseThrow();
    }
}
