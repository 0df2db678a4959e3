package org.sunbid.trading.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Reason;

/** Writes down what another platform said of a draw and what is not taken; the draw stays as it was. */
@ApplicationScoped
class TurnedAway {

    private static final Logger LOG = Logger.getLogger(TurnedAway.class);
    private static final int LONGEST_ID = 64;

    private final Audit audit;

    TurnedAway(Audit audit) {
        this.audit = audit;
    }

    void record(String draw, Envelope envelope, List<Reason> reasons) {
        String id = draw.length() > LONGEST_ID ? draw.substring(0, LONGEST_ID) : draw;
        String codes = String.join(
                " ", reasons.stream().map(reason -> reason.code().code()).toList());
        LOG.warnf("%s of %s about draw %s is not taken: %s", envelope.type(), envelope.issuer(), id, codes);
        audit.record(
                "draw-share-refused",
                id,
                Map.of("issuer", envelope.issuer(), "message", envelope.type(), "reasons", codes));
    }
}
