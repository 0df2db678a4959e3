package org.sunbid.supervision.alert;

import jakarta.enterprise.context.ApplicationScoped;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.message.NetworkAlerted;

/** Another platform found a gap, a broken chain, a false signature. */
@ApplicationScoped
class HearNetworkAlert implements MessageHandler<NetworkAlerted> {

    private final Alerts alerts;

    HearNetworkAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public Class<NetworkAlerted> type() {
        return NetworkAlerted.class;
    }

    @Override
    public void handle(NetworkAlerted message, Envelope envelope) {
        alerts.raise(message.issuer(), NetworkFindings.of(message), message.at());
    }
}
