package org.sunbid.opening.coefficient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sunbid.opening.hall.Attendance;
import org.sunbid.opening.hall.Hall;
import org.sunbid.opening.hall.HallCode;
import org.sunbid.opening.hall.HallRefusal;
import org.sunbid.opening.hall.HallState;
import org.sunbid.opening.hall.Halls;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.ReadLot;

/** A hall in which coefficients are being drawn, for its host; both hall and lot are held until the transaction ends. */
@ApplicationScoped
class HostedDraw {

    private final Halls halls;
    private final ReadLot lots;

    HostedDraw(Halls halls, ReadLot lots) {
        this.halls = halls;
        this.lots = lots;
    }

    /** Hall and lot. */
    record Held(Hall hall, LotSheet lot) {}

    /** Refused to all but the host, while the tender stands still, and where nothing is being drawn. */
    Outcome<Held> find(String code, Actor actor) {
        Optional<Hall> hall = halls.locked(code);
        Optional<LotSheet> lot = lots.hold(HallCode.lot(code));
        if (hall.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(HallRefusal.UNKNOWN);
        }
        if (!Attendance.isHost(hall.get(), actor)) {
            return Outcome.refused(HallRefusal.NOT_YOURS);
        }
        boolean suspended = lot.get().suspended() || hall.get().suspendedSince().isPresent();
        return Decision.all(List.of(
                        Decision.require(!suspended, HallRefusal.SUSPENDED),
                        Decision.require(hall.get().state() == HallState.DRAWING, HallRefusal.WRONG_STATE)))
                .then(() -> new Held(hall.get(), lot.get()));
    }
}
