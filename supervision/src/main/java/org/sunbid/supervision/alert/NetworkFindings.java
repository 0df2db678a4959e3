package org.sunbid.supervision.alert;

import java.util.List;
import org.sunbid.network.message.NetworkAlerted;
import org.sunbid.platform.rule.Reason;
import org.sunbid.supervision.indicator.Finding;
import org.sunbid.supervision.indicator.IndicatorKind;

/** What was found wrong with messages, as a finding like those of the other indicators. */
final class NetworkFindings {

    private NetworkFindings() {}

    /** The finding; its evidence is the number in the chain, its place the audience and the sort. */
    static Finding of(NetworkAlerted alert) {
        List<String> values = List.of(alert.issuer(), alert.kind(), alert.audience(), Long.toString(alert.sequence()));
        String place = Integer.toHexString((alert.audience() + " " + alert.kind()).hashCode());
        return new Finding(new Reason(IndicatorKind.NETWORK, values), place, alert.sequence());
    }
}
