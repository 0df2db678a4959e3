package org.sunbid.platform.clock;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This node among those of its platform: {@code sunbid.node.name}, or host and port. */
@Singleton
public class Node {

    private final String name;

    Node(
            @ConfigProperty(name = "sunbid.node.name") Optional<String> name,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.name = name.orElseGet(() -> host() + ":" + port);
    }

    /** Unique among the nodes of the platform, for people and logs. */
    public String name() {
        return name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
