package org.sunbid.network.peer;

import java.util.List;
import java.util.Map;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.outbox.NumberedEnvelopes.ChainHead;

/** Port to another platform over the wire. */
public interface PeerLink {

    /**
     * Hands envelopes over.
     *
     * @return for each audience up to which number nothing is missing there
     * @throws PeerFailedException when it cannot be reached or does not take them
     */
    Map<String, Long> send(Peer peer, List<byte[]> envelopes);

    /** Where the chains end that we are entitled to; throws as above. */
    List<ChainHead> heads(Peer peer);

    /** What it said to this audience after this number; throws as above. */
    List<byte[]> fetch(Peer peer, Audience audience, long after);
}
