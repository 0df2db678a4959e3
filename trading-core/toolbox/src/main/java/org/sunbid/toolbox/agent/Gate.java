package org.sunbid.toolbox.agent;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;

/**
 * Whose requests are heard at all. A request must be addressed to this computer by a name that only this computer can
 * have, so that a foreign name that was made to point here (DNS rebinding) leads nowhere; and it must come from a page of
 * an allowed platform, as the browser says and no page can change.
 */
final class Gate {

    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;

    private final Origins origins;
    private final Set<String> hosts;

    Gate(Origins origins, int port) {
        this.origins = origins;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /**
     * The origin of an admitted request.
     *
     * @throws AgentRefusal {@code agent.foreign-host}, {@code agent.no-origin}, {@code agent.foreign-origin}
     */
    String admit(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0))) {
            throw new AgentRefusal(MISDIRECTED, "agent.foreign-host");
        }
        List<String> origin = headers.getOrDefault("Origin", List.of());
        if (origin.size() != 1) {
            throw new AgentRefusal(FORBIDDEN, "agent.no-origin");
        }
        if (!origins.allow(origin.get(0))) {
            throw new AgentRefusal(FORBIDDEN, "agent.foreign-origin");
        }
        return origin.get(0);
    }
}
