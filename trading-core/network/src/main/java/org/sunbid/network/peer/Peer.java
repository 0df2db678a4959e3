package org.sunbid.network.peer;

import java.net.URI;
import java.util.Set;
import org.sunbid.network.envelope.Audience;

/**
 * Another platform.
 *
 * @param id its name
 * @param url its address, without a path
 * @param audiences what it is entitled to, its own included
 */
public record Peer(String id, URI url, Set<Audience> audiences) {

    public Peer {
        audiences = Set.copyOf(audiences);
    }
}
