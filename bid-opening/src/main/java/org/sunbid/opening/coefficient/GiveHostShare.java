package org.sunbid.opening.coefficient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sunbid.opening.hall.HallEventKind;
import org.sunbid.opening.hall.HallEvents;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.draw.GiveShare;
import org.sunbid.trading.draw.JointDrawProgress;

/** The host gives its share to the draw of the coefficients, the last of the three parties. */
@ApplicationScoped
public class GiveHostShare {

    private final HostedDraw hosted;
    private final ReadCoefficients coefficients;
    private final GiveShare share;
    private final HallEvents events;
    private final DatabaseClock clock;

    GiveHostShare(
            HostedDraw hosted, ReadCoefficients coefficients, GiveShare share, HallEvents events, DatabaseClock clock) {
        this.hosted = hosted;
        this.coefficients = coefficients;
        this.share = share;
        this.events = events;
        this.clock = clock;
    }

    /** Gives it, once; any text of 8 to 200 characters. */
    @Transactional
    public Outcome<JointDrawProgress> give(String code, Actor actor, String contribution) {
        return hosted.find(code, actor).flatMap(held -> share.give(
                        coefficients
                                .progress(held.lot().lotCode())
                                .orElseThrow()
                                .draw(),
                        actor.uscc().orElseThrow(),
                        contribution)
                .map(progress -> {
                    events.append(held.hall(), HallEventKind.HOST_COMMITTED, Optional.empty(), clock.now());
                    return progress;
                }));
    }
}
