package org.sunbid.benchmark.network;

import io.agroal.api.AgroalDataSource;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.IssuerCheck;
import org.sunbid.network.inbox.Follower;
import org.sunbid.network.inbox.Handlers;
import org.sunbid.network.inbox.Inbox;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.inbox.Reception;
import org.sunbid.network.node.Workers;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.outbox.Relay;
import org.sunbid.network.peer.Deliveries;
import org.sunbid.network.peer.HttpPeerLink;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.peer.Push;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.suite.Suite;

/**
 * A platform's side of the network, made of the parts that every platform runs: its own database and key, the relay, the
 * inbox, the follower and their workers at the pace they have by default.
 */
final class NetworkNode implements AutoCloseable {

    private static final DemoAuthority AUTHORITY = DemoAuthority.create(Suite.ISO_1, "Benchmark authority");
    private static final TrustList TRUST = AUTHORITY.trustList();

    private static final Duration PACE = Duration.ofMillis(250);
    private static final int RETRY_MILLISECONDS = 500;

    private final String id;
    private final Credentials credentials;
    private final AgroalDataSource pool;
    private final PooledTransactions transactions;
    private final Inbox inbox;
    private final Workers workers;

    /** A node that hears this issuer; nobody when it is null. */
    NetworkNode(String id, AgroalDataSource pool, NetworkNode issuer, List<MessageHandler<?>> handlers) {
        this.id = id;
        this.credentials = AUTHORITY.issuePair(id, "");
        this.pool = pool;
        Flyway.configure().dataSource(pool).locations("db/network").load().migrate();
        this.transactions = new PooledTransactions(pool);
        IssuerCheck check = new IssuerCheck(name -> pinned(name, issuer), () -> TRUST);
        this.inbox = new Inbox(transactions, check, Reception.of(id, Set.of(Audience.PUBLIC)));
        Relay relay = new Relay(id, transactions, () -> credentials);
        Follower follower = new Follower(transactions, new Handlers(handlers, name -> false), RETRY_MILLISECONDS);
        this.workers = new Workers(PACE, () -> true, relay, follower);
    }

    private static List<X509Certificate> pinned(String name, NetworkNode issuer) {
        return issuer != null && issuer.id.equals(name) ? List.of(issuer.credentials.signingCertificate()) : List.of();
    }

    PooledTransactions transactions() {
        return transactions;
    }

    AgroalDataSource database() {
        return pool;
    }

    Inbox inbox() {
        return inbox;
    }

    Workers workers() {
        return workers;
    }

    /** Sends what is for everybody to these peers, over HTTP. */
    void sendTo(List<Peer> peers) {
        HttpPeerLink link = new HttpPeerLink(id, () -> credentials, Clock.systemUTC()::instant);
        Push push = new Push(new NumberedEnvelopes(transactions), new Deliveries(transactions), link, id);
        peers.forEach(peer -> workers.sendTo(peer, push));
    }

    @Override
    public void close() throws SQLException {
        workers.stop();
        pool.close();
    }
}
