package org.sunbid.evaluation.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.message.NetworkAlerted;
import org.sunbid.network.outbox.Outbox;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Reason;
import org.sunbid.platform.time.DatabaseClock;

/** Writes down what another city said and what is not taken, and tells supervision; everything stays as it was. */
@ApplicationScoped
public class TurnedAway {

    private static final Logger LOG = Logger.getLogger(TurnedAway.class);

    private final Outbox outbox;
    private final DatabaseClock clock;
    private final Audit audit;

    TurnedAway(Outbox outbox, DatabaseClock clock, Audit audit) {
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /** In the transaction of the message. */
    public void record(Envelope envelope, String lot, List<Reason> reasons) {
        String codes = String.join(
                " ", reasons.stream().map(reason -> reason.code().code()).toList());
        LOG.warnf("%s of %s about lot %s is not taken: %s", envelope.type(), envelope.issuer(), lot, codes);
        audit.record(
                "lending-turned-away",
                lot,
                Map.of("issuer", envelope.issuer(), "message", envelope.type(), "reasons", codes));
        reasons.forEach(reason -> outbox.report(new NetworkAlerted(
                envelope.issuer(),
                envelope.audience().name(),
                envelope.sequence(),
                reason.code().code(),
                envelope.type() + " " + lot,
                clock.now())));
    }
}
