package org.sunbid.supervision.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sunbid.network.message.DrawHeld;
import org.sunbid.network.message.ListDrawn;
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
        raiseUnknown(new Elsewhere(held.tender(), held.lot(), held.draw()), message, now);
    }

    /** The same of a list that another platform holds. */
    void raiseUnknown(ListDrawn drawn, long message, Instant now) {
        raiseUnknown(new Elsewhere(drawn.tender(), drawn.lot(), drawn.draw()), message, now);
    }

    /** A draw that this platform knows nothing of, as somebody names it. */
    private record Elsewhere(String tender, String lot, String draw) {}

    private void raiseUnknown(Elsewhere named, long message, Instant now) {
        String lot = named.lot() == null || named.lot().length() > LONGEST_LOT ? "" : named.lot();
        Reason reason = new Reason(IndicatorKind.DRAW_SHARE_LEFT_OUT, List.of(named.draw()));
        alerts.raise(named.tender(), new Finding(reason, lot, message), now);
    }
}
