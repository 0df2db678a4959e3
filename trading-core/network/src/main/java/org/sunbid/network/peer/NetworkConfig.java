package org.sunbid.network.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Settings under {@code sunbid.network}. */
@ConfigMapping(prefix = "sunbid.network")
public interface NetworkConfig {

    /** This platform's name on the network: lower case letters, digits, hyphens; never changed once used. */
    @WithDefault("platform")
    String id();

    /** What this platform takes in besides what is meant for it alone. */
    @WithDefault("PUBLIC")
    Set<String> audiences();

    /** The other platforms, by name. */
    Map<String, PeerConfig> peers();

    /** Whether this node numbers, sends, fetches and handles; a node that only serves requests may leave it to others. */
    @WithDefault("true")
    boolean active();

    /** How often, at the latest, the node looks for work when nothing wakes it. */
    @WithDefault("PT0.25S")
    Duration pace();

    /** How often peers are asked whether they have said something that did not arrive. */
    @WithDefault("PT5S")
    Duration fetchEvery();

    /** How long a missing message may stay away before it is an alert. */
    @WithDefault("PT10S")
    Duration gapAfter();

    /** One other platform. */
    interface PeerConfig {

        /** Its address, without a path. */
        URI url();

        /** File with the certificates that speak for it, PEM; several around a change of keys. */
        Path certificate();

        /**
         * What it is sent and may fetch besides what is meant for it alone. {@code SUPERVISION} includes all that is
         * public, and makes it a platform that may give orders.
         */
        @WithDefault("PUBLIC")
        Set<String> audiences();
    }
}
