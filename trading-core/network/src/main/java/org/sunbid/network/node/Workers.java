package org.sunbid.network.node;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.sunbid.network.inbox.Follower;
import org.sunbid.network.outbox.Relay;
import org.sunbid.network.peer.Fetch;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.Push;

/**
 * The threads of one node, without a container: one numbers and signs, one follows the chains of others, and two for each
 * peer send to it and fetch from it, so that a slow peer holds up nobody else. Any number of nodes of a platform may run
 * these at once; the database decides who does what.
 */
public final class Workers {

    private static final Duration LOOK_FOR_GAPS = Duration.ofSeconds(1);

    private final Duration pace;
    private final BooleanSupplier canSign;
    private final Relay relay;
    private final Follower follower;
    private final List<Worker> senders = new ArrayList<>();
    private final List<Worker> fetchers = new ArrayList<>();
    private final List<Worker> all = new ArrayList<>();
    private final Worker numbering;
    private final Worker following;

    /**
     * Workers that number and follow.
     *
     * @param pace how often, at the latest, they look for work when nothing wakes them
     * @param canSign the platform's key is there; until then nothing is numbered, sent or asked for
     */
    public Workers(Duration pace, BooleanSupplier canSign, Relay relay, Follower follower) {
        this.pace = pace;
        this.canSign = canSign;
        this.relay = relay;
        this.follower = follower;
        numbering = worker("relay", pace, this::number);
        following = worker("follow", pace, () -> follower.follow() > 0);
    }

    /** Adds one that sends to this peer. */
    public void sendTo(Peer peer, Push push) {
        senders.add(worker("send-" + peer.id(), pace, () -> canSign.getAsBoolean() && push.push(peer) > 0));
    }

    /** Adds one that asks this peer now and then for what did not arrive. */
    public void fetchFrom(Peer peer, Fetch fetch, Duration every) {
        fetchers.add(worker("fetch-" + peer.id(), every, () -> fetch(peer, fetch)));
    }

    /** Adds one that looks for messages that have been missing for longer than this, and has them fetched. */
    public void lookForGaps(Duration after) {
        worker("gaps", LOOK_FOR_GAPS, () -> findGaps(after));
    }

    /** Starts all that were added. */
    public void start() {
        all.forEach(Worker::start);
    }

    /** Ends them after the piece of work they are at. */
    public void stop() {
        all.forEach(Worker::stop);
    }

    /** Rows were committed to the outbox. */
    public void appended() {
        numbering.wake();
    }

    /** Envelopes were taken in. */
    public void received() {
        following.wake();
    }

    private boolean number() {
        int rows = canSign.getAsBoolean() ? relay.number() : 0;
        if (rows > 0) {
            senders.forEach(Worker::wake);
        }
        return rows > 0;
    }

    private boolean fetch(Peer peer, Fetch fetch) {
        if (canSign.getAsBoolean() && fetch.fetch(peer) > 0) {
            following.wake();
        }
        return false;
    }

    private boolean findGaps(Duration after) {
        if (!follower.findGaps(after.toMillis()).isEmpty()) {
            fetchers.forEach(Worker::wake);
        }
        return false;
    }

    private Worker worker(String name, Duration pause, BooleanSupplier work) {
        Worker worker = new Worker(name, pause, work);
        all.add(worker);
        return worker;
    }
}
