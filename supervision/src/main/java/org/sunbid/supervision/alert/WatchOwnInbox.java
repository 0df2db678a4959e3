package org.sunbid.supervision.alert;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.sunbid.network.inbox.InboxAlerts;
import org.sunbid.network.inbox.InboxAlerts.Alert;
import org.sunbid.network.message.NetworkAlerted;

/** What this platform itself found wrong with messages it received becomes an alert like any other. */
@ApplicationScoped
class WatchOwnInbox {

    private static final int LIMIT = 100;

    private final InboxAlerts inbox;
    private final Alerts alerts;

    WatchOwnInbox(InboxAlerts inbox, Alerts alerts) {
        this.inbox = inbox;
        this.alerts = alerts;
    }

    /** Takes over what is new. */
    @Scheduled(every = "{sunbid.supervision.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void watch() {
        for (Alert found : inbox.latest(LIMIT)) {
            NetworkAlerted message = message(found);
            alerts.raise(message.issuer(), NetworkFindings.of(message), message.at());
        }
    }

    private static NetworkAlerted message(Alert alert) {
        return new NetworkAlerted(
                alert.place().issuer(),
                alert.place().audience(),
                alert.place().sequence(),
                alert.kind(),
                alert.detail(),
                alert.raisedAt());
    }
}
