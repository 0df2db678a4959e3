package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sunbid.trading.coefficient.OpenCoefficientDraw;
import org.sunbid.trading.coefficient.ReadCoefficients;
import org.sunbid.trading.draw.JointDrawProgress;
import org.sunbid.trading.tender.Coefficient;
import org.sunbid.trading.tender.LotSheet;

/**
 * Takes a hall through the draw of the coefficients that its tender document leaves to the opening. The draw goes on by
 * itself, in transactions of its own; the hall looks at it, tells those who watch, and goes on once the values stand. Part of
 * the steps of {@link AdvanceHall}, in their transaction.
 */
@ApplicationScoped
class DrawCoefficients {

    private static final Set<HallEventKind> KINDS = EnumSet.of(
            HallEventKind.COEFFICIENT_DRAW_OPENED,
            HallEventKind.SUPERVISION_COMMITTED,
            HallEventKind.HOST_COMMITTED,
            HallEventKind.SUPERVISION_SILENT,
            HallEventKind.HOST_SILENT,
            HallEventKind.COEFFICIENTS_DRAWN);

    private final OpenCoefficientDraw open;
    private final ReadCoefficients coefficients;
    private final HallEvents events;

    DrawCoefficients(OpenCoefficientDraw open, ReadCoefficients coefficients, HallEvents events) {
        this.open = open;
        this.coefficients = coefficients;
        this.events = events;
    }

    /** Begins to draw where the lot has something to draw, in the session in which prices are opened; whether it does. */
    boolean begin(Hall hall, LotSheet lot, Instant now) {
        if (!hall.opensPrices() || Coefficient.leftToDraw(lot.parameters()).isEmpty()) {
            return false;
        }
        hall.drawCoefficients();
        open.open(lot).orThrow();
        events.append(hall, HallEventKind.COEFFICIENT_DRAW_OPENED, Optional.empty(), now);
        return true;
    }

    /** Tells what has happened to the draw since the last look; whether the values stand. */
    boolean look(Hall hall, Instant now) {
        JointDrawProgress draw = coefficients.progress(hall.lotCode()).orElseThrow();
        HallEventKind kind = kind(draw);
        if (events.newestOf(hall, KINDS).filter(kind::equals).isEmpty()) {
            events.append(hall, kind, Optional.empty(), now);
        }
        return kind == HallEventKind.COEFFICIENTS_DRAWN;
    }

    private static HallEventKind kind(JointDrawProgress draw) {
        return switch (draw.state()) {
            case ANNOUNCED -> HallEventKind.COEFFICIENT_DRAW_OPENED;
            case JOINED -> HallEventKind.SUPERVISION_COMMITTED;
            case CLOSED, REVEALED -> HallEventKind.HOST_COMMITTED;
            case DRAWN -> HallEventKind.COEFFICIENTS_DRAWN;
            case VOID ->
                draw.silent() == JointDrawProgress.Role.HOST
                        ? HallEventKind.HOST_SILENT
                        : HallEventKind.SUPERVISION_SILENT;
        };
    }
}
