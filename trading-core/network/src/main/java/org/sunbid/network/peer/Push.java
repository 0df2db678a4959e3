package org.sunbid.network.peer;

import java.util.List;
import java.util.Map;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.outbox.NumberedEnvelopes;

/**
 * Sends to peers what they have not acknowledged, in order. The peer answers up to where it has everything; sending goes
 * on from there, also when that is further back than it once was because the peer was restored from a copy.
 */
public final class Push {

    private final NumberedEnvelopes envelopes;
    private final Deliveries deliveries;
    private final PeerLink link;
    private final String holder;

    /** Pushes as this node, which is told apart from others of the platform by {@code holder}. */
    public Push(NumberedEnvelopes envelopes, Deliveries deliveries, PeerLink link, String holder) {
        this.envelopes = envelopes;
        this.deliveries = deliveries;
        this.link = link;
        this.holder = holder;
    }

    /** Sends everything that waits for the peer, as far as it takes it; tells how many envelopes went out. */
    public int push(Peer peer) {
        int sent = 0;
        Map<Audience, Long> pending = deliveries.pending(peer);
        while (!pending.isEmpty() && deliveries.lease(peer.id(), holder)) {
            int count = sendPage(peer, pending);
            if (count == 0) {
                return sent;
            }
            sent += count;
            pending = deliveries.pending(peer);
        }
        return sent;
    }

    private int sendPage(Peer peer, Map<Audience, Long> pending) {
        int sent = 0;
        try {
            for (Map.Entry<Audience, Long> chain : pending.entrySet()) {
                List<byte[]> page = envelopes.after(chain.getKey(), chain.getValue(), NumberedEnvelopes.LIMIT_COUNT);
                long reached = link.send(peer, page).getOrDefault(chain.getKey().name(), chain.getValue());
                if (reached == chain.getValue()) {
                    throw new PeerFailedException("took nothing of " + chain.getKey() + " after " + reached);
                }
                deliveries.acknowledged(peer.id(), chain.getKey(), reached);
                sent += page.size();
            }
            deliveries.reached(peer.id());
        } catch (PeerFailedException e) {
            deliveries.failed(peer.id(), e.getMessage());
            return 0;
        }
        return sent;
    }
}
