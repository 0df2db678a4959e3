package org.sunbid.network.node;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.IssuerCheck;
import org.sunbid.network.inbox.ChainStates;
import org.sunbid.network.inbox.DeadLetters;
import org.sunbid.network.inbox.Follower;
import org.sunbid.network.inbox.Handlers;
import org.sunbid.network.inbox.Inbox;
import org.sunbid.network.inbox.InboxAlerts;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.inbox.Reception;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.outbox.Relay;
import org.sunbid.network.peer.Deliveries;
import org.sunbid.network.peer.Fetch;
import org.sunbid.network.peer.HttpPeerLink;
import org.sunbid.network.peer.NetworkConfig;
import org.sunbid.network.peer.PeerLink;
import org.sunbid.network.peer.Peers;
import org.sunbid.network.peer.Push;
import org.sunbid.network.peer.RequestCheck;
import org.sunbid.network.store.Transactions;
import org.sunbid.platform.start.PlatformKeys;
import org.sunbid.platform.start.TrustedAuthorities;

/** Makes beans of the plain parts. */
@Singleton
class NetworkParts {

    private static final long RETRY_MILLISECONDS = 500;

    @Produces
    @Singleton
    Relay relay(NetworkConfig config, Transactions transactions, PlatformKeys keys) {
        return new Relay(config.id(), transactions, keys::credentials);
    }

    @Produces
    @Singleton
    NumberedEnvelopes envelopes(Transactions transactions) {
        return new NumberedEnvelopes(transactions);
    }

    @Produces
    @Singleton
    IssuerCheck issuerCheck(Peers peers, TrustedAuthorities trust) {
        return new IssuerCheck(peers, trust::current);
    }

    @Produces
    @Singleton
    Reception reception(NetworkConfig config) {
        return Reception.of(
                config.id(), config.audiences().stream().map(Audience::new).collect(Collectors.toSet()));
    }

    @Produces
    @Singleton
    Inbox inbox(Transactions transactions, IssuerCheck check, Reception reception) {
        return new Inbox(transactions, check, reception);
    }

    @Produces
    @Singleton
    Handlers handlers(@All List<MessageHandler<?>> handlers, Peers peers) {
        return new Handlers(handlers, issuer -> peers.find(issuer)
                .filter(peer -> peer.audiences().contains(Audience.SUPERVISION))
                .isPresent());
    }

    @Produces
    @Singleton
    Follower follower(Transactions transactions, Handlers handlers) {
        return new Follower(transactions, handlers, RETRY_MILLISECONDS);
    }

    @Produces
    @Singleton
    DeadLetters deadLetters(Transactions transactions, Handlers handlers) {
        return new DeadLetters(transactions, handlers);
    }

    @Produces
    @Singleton
    ChainStates chainStates(Transactions transactions) {
        return new ChainStates(transactions);
    }

    @Produces
    @Singleton
    InboxAlerts alerts(Transactions transactions) {
        return new InboxAlerts(transactions);
    }

    @Produces
    @Singleton
    Deliveries deliveries(Transactions transactions) {
        return new Deliveries(transactions);
    }

    @Produces
    @Singleton
    RequestCheck requestCheck(Transactions transactions, IssuerCheck check) {
        return new RequestCheck(transactions, check);
    }

    @Produces
    @Singleton
    PeerLink link(NetworkConfig config, PlatformKeys keys, Clock clock) {
        return new HttpPeerLink(config.id(), keys::credentials, clock::instant);
    }

    @Produces
    @Singleton
    Push push(NumberedEnvelopes envelopes, Deliveries deliveries, PeerLink link) {
        return new Push(envelopes, deliveries, link, UUID.randomUUID().toString());
    }

    @Produces
    @Singleton
    Fetch fetch(Inbox inbox, ChainStates chains, Reception reception, Deliveries deliveries, PeerLink link) {
        return new Fetch(inbox, chains, reception, deliveries, link);
    }
}
