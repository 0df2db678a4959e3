package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** Those who have not answered within the window give way to the next in drawn order; whoever they are. */
@ApplicationScoped
public class ReplaceSilent {

    private final HostedLots lots;
    private final PanelDraws draws;
    private final Candidates candidates;
    private final FillSeats seats;
    private final DatabaseClock clock;
    private final Audit audit;
    private final Duration window;

    ReplaceSilent(
            HostedLots lots,
            PanelDraws draws,
            Candidates candidates,
            FillSeats seats,
            DatabaseClock clock,
            Audit audit,
            @ConfigProperty(name = "sunbid.evaluation.answer-window", defaultValue = "PT30M") Duration window) {
        this.lots = lots;
        this.draws = draws;
        this.candidates = candidates;
        this.seats = seats;
        this.clock = clock;
        this.audit = audit;
        this.window = window;
    }

    /** Replaces them; refused while everyone who was asked still has time. */
    @Transactional
    public Outcome<Integer> replace(Actor actor, String lotCode) {
        Optional<PanelDraw> draw = lots.hostedBy(actor, lotCode).flatMap(lot -> draws.held(lotCode));
        if (draw.isEmpty()) {
            return Outcome.refused(DrawRefusal.UNKNOWN_LOT, lotCode);
        }
        Instant now = clock.now();
        List<Candidate> silent = candidates.silentSince(draw.get(), now.minus(window));
        if (silent.isEmpty()) {
            return Outcome.refused(DrawRefusal.NOT_YET_SILENT, window.toMinutes());
        }
        silent.forEach(Candidate::stayedSilent);
        candidates.flush();
        seats.fill(draw.get(), now);
        audit.record("silent-replaced", lotCode, Map.of("number", String.valueOf(silent.size())));
        return Outcome.done(silent.size());
    }
}
