package org.sunbid.supervision.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Alerts as people and programs read them. */
@ApplicationScoped
public class ReadAlerts {

    private final Alerts alerts;

    ReadAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    /** A page of them, open ones first, newest first. */
    public List<SupervisionAlert> page(int page) {
        return alerts.page(page);
    }

    /** How many pages there are. */
    public int pages() {
        return (int) ((alerts.count() + Alerts.PAGE - 1) / Alerts.PAGE);
    }

    /** Those about a tender, newest first. */
    public List<SupervisionAlert> ofTender(String code) {
        return alerts.ofTender(code);
    }
}
