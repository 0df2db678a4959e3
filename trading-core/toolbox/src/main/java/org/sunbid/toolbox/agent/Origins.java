package org.sunbid.toolbox.agent;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sunbid.sealing.SealingException;

/** Origins (RFC 6454) of the platforms whose pages may speak to the agent; there are no wildcards. */
final class Origins {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> allowed;

    private Origins(List<String> allowed) {
        this.allowed = allowed;
    }

    /**
     * Takes the origins of addresses.
     *
     * @throws SealingException {@code agent.insecure-platform} for anything but https, except http on this computer:
     *     whoever sits in between could ask the agent in the platform's name
     */
    static Origins of(Collection<URI> platforms) {
        return new Origins(platforms.stream().map(Origins::origin).distinct().toList());
    }

    private static String origin(URI platform) {
        String scheme = String.valueOf(platform.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(platform.getHost()).toLowerCase(Locale.ROOT);
        boolean safe = scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host));
        if (!safe || platform.getHost() == null) {
            throw new SealingException("agent.insecure-platform", platform.toString());
        }
        int standard = scheme.equals("https") ? 443 : 80;
        boolean plain = platform.getPort() < 0 || platform.getPort() == standard;
        return scheme + "://" + host + (plain ? "" : ":" + platform.getPort());
    }

    /** Whether pages of this origin may speak to the agent; compared letter by letter. */
    boolean allow(String origin) {
        return allowed.contains(origin);
    }

    @Override
    public String toString() {
        return String.join(", ", allowed);
    }
}
