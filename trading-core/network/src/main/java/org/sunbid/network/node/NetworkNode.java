package org.sunbid.network.node;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.sunbid.network.inbox.Follower;
import org.sunbid.network.outbox.OutboxAppended;
import org.sunbid.network.outbox.Relay;
import org.sunbid.network.peer.EnvelopesReceived;
import org.sunbid.network.peer.Fetch;
import org.sunbid.network.peer.NetworkConfig;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.Peers;
import org.sunbid.network.peer.Push;
import org.sunbid.platform.start.PlatformKeys;

/** Keeps this node's part of the network going from the application's start to its end, and wakes it when there is work. */
@Singleton
class NetworkNode {

    private final boolean active;
    private final Workers workers;

    NetworkNode(
            NetworkConfig config,
            Peers peers,
            PlatformKeys keys,
            Relay relay,
            Follower follower,
            Push push,
            Fetch fetch) {
        active = config.active();
        workers = new Workers(config.pace(), keys::present, relay, follower);
        workers.lookForGaps(config.gapAfter());
        for (Peer peer : peers.all()) {
            workers.sendTo(peer, push);
            workers.fetchFrom(peer, fetch, config.fetchEvery());
        }
    }

    void start(@Observes StartupEvent event) {
        if (active) {
            workers.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (active) {
            workers.stop();
        }
    }

    void appended(@Observes OutboxAppended event) {
        workers.appended();
    }

    void received(@Observes EnvelopesReceived event) {
        workers.received();
    }
}
