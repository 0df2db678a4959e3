package org.sunbid.network.peer;

import java.util.List;
import org.sunbid.network.inbox.ChainState;
import org.sunbid.network.inbox.ChainStates;
import org.sunbid.network.inbox.Inbox;
import org.sunbid.network.inbox.Reception;
import org.sunbid.network.outbox.NumberedEnvelopes.ChainHead;
import org.sunbid.platform.rule.RefusedException;

/** Asks peers where their chains end and fetches what did not arrive: after an absence, a gap, a lost acknowledgement. */
public final class Fetch {

    private static final int LIMIT_PAGES = 500;

    private final Inbox inbox;
    private final ChainStates chains;
    private final Reception reception;
    private final Deliveries deliveries;
    private final PeerLink link;

    public Fetch(Inbox inbox, ChainStates chains, Reception reception, Deliveries deliveries, PeerLink link) {
        this.inbox = inbox;
        this.chains = chains;
        this.reception = reception;
        this.deliveries = deliveries;
        this.link = link;
    }

    /** Fetches all that this peer has for us and we do not have; tells how many envelopes came. */
    public int fetch(Peer peer) {
        try {
            List<ChainHead> heads = link.heads(peer).stream()
                    .filter(head -> reception.takes(peer.id(), head.audience()))
                    .toList();
            deliveries.heads(peer.id(), heads);
            int fetched = 0;
            for (ChainHead head : heads) {
                fetched += fetch(peer, head);
            }
            deliveries.fetched(peer.id());
            return fetched;
        } catch (PeerFailedException | RefusedException e) {
            deliveries.fetchFailed(peer.id(), String.valueOf(e.getMessage()));
            return 0;
        }
    }

    private int fetch(Peer peer, ChainHead head) {
        int fetched = 0;
        ChainState state = chains.of(peer.id(), head.audience());
        if (head.sequence() < state.handled()) {
            chains.issuerIsBehind(state, head.sequence());
        }
        long complete = state.complete();
        for (int page = 0; page < LIMIT_PAGES && complete < head.sequence(); page++) {
            List<byte[]> envelopes = link.fetch(peer, head.audience(), complete);
            if (envelopes.isEmpty()) {
                return fetched;
            }
            long reached = inbox.receive(envelopes).getOrDefault(head.audience().name(), complete);
            fetched += envelopes.size();
            if (reached <= complete) {
                return fetched;
            }
            complete = reached;
        }
        return fetched;
    }
}
