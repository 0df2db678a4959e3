package org.sunbid.opening.coefficient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.coefficient.OpenCoefficientDraw;

/** The host opens the draw of the coefficients anew, after a silent party made it void; all lists are frozen again. */
@ApplicationScoped
public class DrawAnew {

    private final HostedDraw hosted;
    private final OpenCoefficientDraw open;
    private final HallEvents events;
    private final DatabaseClock clock;

    DrawAnew(HostedDraw hosted, OpenCoefficientDraw open, HallEvents events, DatabaseClock clock) {
        this.hosted = hosted;
        this.open = open;
        this.events = events;
        this.clock = clock;
    }

    /** Opens it, unless one is open or held; the result is its id. */
    @Transactional
    public Outcome<UUID> ask(String code, Actor actor) {
        return hosted.find(code, actor).flatMap(held -> open.open(held.lot()).map(draw -> {
            events.append(held.hall(), HallEventKind.COEFFICIENT_DRAW_OPENED, Optional.empty(), clock.now());
            return draw;
        }));
    }
}
