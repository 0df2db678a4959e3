package org.sunbid.network.node;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Keeps this node's part of the network going: one worker numbers and signs, one follows the chains of others, and two
 * for each peer send to it and fetch from it, so that a slow peer holds up nobody else. Any number of nodes of a platform
 * may run these at once; the database decides who does what.
 */
@Singleton
class NetworkNode {

    private static final Duration LOOK_FOR_GAPS = Duration.ofSeconds(1);

    private final NetworkConfig config;
    private final PlatformKeys keys;
    private final Relay relay;
    private final Follower follower;
    private final Fetch fetch;
    private final List<Worker> senders = new ArrayList<>();
    private final List<Worker> fetchers = new ArrayList<>();
    private final List<Worker> all = new ArrayList<>();
    private final Worker numbering;
    private final Worker following;

    NetworkNode(
            NetworkConfig config,
            Peers peers,
            PlatformKeys keys,
            Relay relay,
            Follower follower,
            Push push,
            Fetch fetch) {
        this.config = config;
        this.keys = keys;
        this.relay = relay;
        this.follower = follower;
        this.fetch = fetch;
        numbering = worker("relay", config.pace(), this::number);
        following = worker("follow", config.pace(), () -> follower.follow() > 0);
        worker("gaps", LOOK_FOR_GAPS, this::findGaps);
        for (Peer peer : peers.all()) {
            senders.add(worker("send-" + peer.id(), config.pace(), () -> keys.present() && push.push(peer) > 0));
            fetchers.add(worker("fetch-" + peer.id(), config.fetchEvery(), () -> fetch(peer)));
        }
    }

    void start(@Observes StartupEvent event) {
        if (config.active()) {
            all.forEach(Worker::start);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (config.active()) {
            all.forEach(Worker::stop);
        }
    }

    void appended(@Observes OutboxAppended event) {
        numbering.wake();
    }

    void received(@Observes EnvelopesReceived event) {
        following.wake();
    }

    private boolean number() {
        int rows = keys.present() ? relay.number() : 0;
        if (rows > 0) {
            senders.forEach(Worker::wake);
        }
        return rows > 0;
    }

    private boolean fetch(Peer peer) {
        if (keys.present() && fetch.fetch(peer) > 0) {
            following.wake();
        }
        return false;
    }

    private boolean findGaps() {
        if (!follower.findGaps(config.gapAfter().toMillis()).isEmpty()) {
            fetchers.forEach(Worker::wake);
        }
        return false;
    }

    private Worker worker(String name, Duration pause, java.util.function.BooleanSupplier work) {
        Worker worker = new Worker(name, pause, work);
        all.add(worker);
        return worker;
    }
}
