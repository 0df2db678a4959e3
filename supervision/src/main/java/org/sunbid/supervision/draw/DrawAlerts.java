package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.platform.rule.Reason;
import org.sunbid.supervision.alert.Alerts;
import org.sunbid.supervision.indicator.Finding;
import org.sunbid.supervision.indicator.IndicatorKind;

/** Alerts about draws, with the message that shows it as evidence. */
@ApplicationScoped
class DrawAlerts {

    private static final int LONGEST_LOT = 23;

    private final Alerts alerts;

    DrawAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    void raise(IndicatorKind kind, SupervisedDraw draw, long message, Instant now) {
        alerts.raise(draw.tender(), new Finding(new Reason(kind, List.of(draw.draw())), draw.lot(), message), now);
    }

    /** Something was drawn without this platform. */
    void raiseUnknown(DrawHeld held, long message, Instant now) {
        String lot = held.lot() == null || held.lot().length() > LONGEST_LOT ? "" : held.lot();
        Reason reason = new Reason(IndicatorKind.DRAW_SHARE_LEFT_OUT, List.of(held.draw()));
        alerts.raise(held.tender(), new Finding(reason, lot, message), now);
    }
}
