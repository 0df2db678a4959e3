package org.sunbid.network.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.inbox.ChainStates;
import org.sunbid.network.inbox.DeadLetters;
import org.sunbid.network.inbox.Place;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.rule.Outcome;

/** What an operator can do: have a dead letter handled again, have a stopped chain fetched anew. Both are audited. */
@ApplicationScoped
public class OperateNetwork {

    private final DeadLetters deadLetters;
    private final ChainStates chains;
    private final Audit audit;

    OperateNetwork(DeadLetters deadLetters, ChainStates chains, Audit audit) {
        this.deadLetters = deadLetters;
        this.chains = chains;
        this.audit = audit;
    }

    /** Handles the dead letter again. */
    @Transactional
    public Outcome<Place> replay(Place place) {
        Outcome<Place> outcome = deadLetters.replay(place);
        String result = outcome.reasons().isEmpty()
                ? "handled"
                : outcome.reasons().get(0).code().code();
        audit.record("network-replay", place.issuer(), Map.of("place", text(place), "result", result));
        return outcome;
    }

    /** Drops what waits in the chain and follows it again from what was last handled. */
    @Transactional
    public void restart(String issuer, Audience audience) {
        chains.restart(issuer, audience);
        audit.record("network-restart", issuer, Map.of("audience", audience.name()));
    }

    private static String text(Place place) {
        return place.issuer() + " " + place.audience() + " " + place.sequence();
    }
}
