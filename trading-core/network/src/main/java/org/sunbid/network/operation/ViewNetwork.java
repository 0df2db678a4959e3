package org.sunbid.network.operation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.inbox.ChainState;
import org.sunbid.network.inbox.ChainStates;
import org.sunbid.network.inbox.DeadLetters;
import org.sunbid.network.inbox.InboxAlerts;
import org.sunbid.network.operation.NetworkView.Heard;
import org.sunbid.network.operation.NetworkView.PeerView;
import org.sunbid.network.operation.NetworkView.Sent;
import org.sunbid.network.operation.NetworkView.State;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.peer.Deliveries;
import org.sunbid.network.peer.Deliveries.Mark;
import org.sunbid.network.peer.Deliveries.PeerState;
import org.sunbid.network.peer.NetworkConfig;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.Peers;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.time.DatabaseClock;

/** Puts together what operators see. */
@Singleton
public class ViewNetwork {

    private static final int LIMIT_ROWS = 100;

    private final NetworkConfig config;
    private final Peers peers;
    private final NumberedEnvelopes envelopes;
    private final Deliveries deliveries;
    private final ChainStates chains;
    private final DeadLetters deadLetters;
    private final InboxAlerts alerts;
    private final PlatformKeys keys;
    private final DatabaseClock clock;

    ViewNetwork(
            NetworkConfig config,
            Peers peers,
            NumberedEnvelopes envelopes,
            Deliveries deliveries,
            ChainStates chains,
            DeadLetters deadLetters,
            InboxAlerts alerts,
            PlatformKeys keys,
            DatabaseClock clock) {
        this.config = config;
        this.peers = peers;
        this.envelopes = envelopes;
        this.deliveries = deliveries;
        this.chains = chains;
        this.deadLetters = deadLetters;
        this.alerts = alerts;
        this.keys = keys;
        this.clock = clock;
    }

    /** The network as it stands now. */
    public NetworkView view() {
        Map<String, PeerState> states = deliveries.states();
        List<Mark> acknowledged = deliveries.acknowledged();
        List<Mark> heads = deliveries.heads();
        List<ChainState> followed = chains.all();
        Map<Audience, Long> said = envelopes.heads().stream()
                .collect(
                        Collectors.toMap(NumberedEnvelopes.ChainHead::audience, NumberedEnvelopes.ChainHead::sequence));
        List<PeerView> views = peers.all().stream()
                .map(peer -> {
                    List<Sent> sent = sent(peer, said, acknowledged);
                    List<Heard> heard = heard(peer.id(), heads, followed);
                    return view(peer, states.get(peer.id()), sent, heard);
                })
                .toList();
        return new NetworkView(
                config.id(),
                clock.now(),
                keys.present(),
                envelopes.unnumbered(),
                views,
                deadLetters.list(LIMIT_ROWS),
                deadLetters.count(),
                alerts.latest(LIMIT_ROWS));
    }

    private PeerView view(Peer peer, PeerState state, List<Sent> sent, List<Heard> heard) {
        return new PeerView(
                peer.id(),
                peer.url().toString(),
                state(peer, state, sent, heard),
                state == null ? null : state.problem(),
                state == null ? null : state.reachedAt(),
                sent,
                heard);
    }

    private State state(Peer peer, PeerState state, List<Sent> sent, List<Heard> heard) {
        if (peers.of(peer.id()).isEmpty()) {
            return State.NOT_PINNED;
        }
        if (state != null && state.problem() != null) {
            return State.FAILING;
        }
        if (state == null || state.reachedAt() == null) {
            return State.SILENT;
        }
        boolean behind = sent.stream().anyMatch(chain -> chain.getLag() > 0)
                || heard.stream().anyMatch(chain -> chain.getLag() > 0);
        return behind ? State.CATCHING_UP : State.GOOD;
    }

    private static List<Sent> sent(Peer peer, Map<Audience, Long> said, List<Mark> acknowledged) {
        return peer.audiences().stream()
                .filter(said::containsKey)
                .sorted(java.util.Comparator.comparing(Audience::name))
                .map(audience ->
                        new Sent(audience.name(), said.get(audience), mark(acknowledged, peer.id(), audience.name())))
                .toList();
    }

    private static List<Heard> heard(String peer, List<Mark> heads, List<ChainState> followed) {
        List<Heard> heard = new ArrayList<>();
        for (ChainState chain : followed) {
            if (chain.issuer().equals(peer)) {
                long said = Math.max(chain.complete(), mark(heads, peer, chain.audience()));
                heard.add(new Heard(
                        chain.audience(), said, chain.handled(), chain.waiting(), chain.dead(), chain.stopped()));
            }
        }
        return heard;
    }

    private static long mark(List<Mark> marks, String peer, String audience) {
        return marks.stream()
                .filter(mark -> mark.peer().equals(peer) && mark.audience().equals(audience))
                .mapToLong(Mark::sequence)
                .findFirst()
                .orElse(0);
    }
}
