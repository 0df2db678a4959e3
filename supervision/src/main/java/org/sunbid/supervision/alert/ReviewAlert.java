package org.sunbid.supervision.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.CurrentActor;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.time.DatabaseClock;

/** A supervisor looked at an alert and notes what came of it. */
@ApplicationScoped
public class ReviewAlert {

    private final Alerts alerts;
    private final CurrentActor actor;
    private final Audit audit;
    private final DatabaseClock clock;

    ReviewAlert(Alerts alerts, CurrentActor actor, Audit audit, DatabaseClock clock) {
        this.alerts = alerts;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes it, once. */
    @Transactional
    public Outcome<SupervisionAlert> review(UUID id, String note) {
        return alerts.findByIdOptional(id)
                .map(alert -> alert.review(actor.get().name(), note, clock.now())
                        .then(() -> {
                            audit.record(
                                    "alert-reviewed",
                                    alert.tender(),
                                    Map.of(
                                            "alert",
                                            id.toString(),
                                            "kind",
                                            alert.reason().code().code()));
                            return alert;
                        }))
                .orElse(Outcome.refused(AlertRefusal.UNKNOWN));
    }
}
