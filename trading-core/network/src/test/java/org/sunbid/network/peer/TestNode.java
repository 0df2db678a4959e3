package org.sunbid.network.peer;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.Flyway;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.IssuerCheck;
import org.sunbid.network.envelope.PinnedCertificates;
import org.sunbid.network.inbox.ChainStates;
import org.sunbid.network.inbox.DeadLetters;
import org.sunbid.network.inbox.Follower;
import org.sunbid.network.inbox.Handlers;
import org.sunbid.network.inbox.Inbox;
import org.sunbid.network.inbox.InboxAlerts;
import org.sunbid.network.inbox.MessageHandler;
import org.sunbid.network.inbox.Reception;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.message.OpeningConvened;
import org.sunbid.network.outbox.NumberedEnvelopes;
import org.sunbid.network.outbox.OutboxRows;
import org.sunbid.network.outbox.Relay;
import org.sunbid.network.store.Transactions;
import org.sunbid.platform.test.PostgresResource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;

/** A whole node without a container: its own database, key and handlers; peers are reached by a plain method call. */
public final class TestNode implements PinnedCertificates {

    /** Issues the keys of all nodes of a test run. */
    public static final DemoAuthority AUTHORITY = DemoAuthority.create(Suite.ISO_1, "Test authority");

    public final String id;
    public final Credentials credentials;
    public final Transactions transactions;
    public final List<String> heard;
    public final Map<String, RuntimeException> sabotage = new HashMap<>();
    public final Relay relay;
    public final NumberedEnvelopes envelopes;
    public final Inbox inbox;
    public final Follower follower;
    public final ChainStates chains;
    public final InboxAlerts alerts;
    public final DeadLetters deadLetters;
    public final Deliveries deliveries;
    public final RequestCheck requests;
    public final Map<String, TestNode> known = new HashMap<>();
    public boolean down;

    /** A node that takes what is for everyone and for supervision. */
    public TestNode(String id) {
        this(id, AUTHORITY.issuePair(id, ""), plain(database()), new CopyOnWriteArrayList<>());
    }

    private TestNode(String id, Credentials credentials, Transactions transactions, List<String> heard) {
        this.id = id;
        this.credentials = credentials;
        this.transactions = transactions;
        this.heard = heard;
        this.relay = new Relay(id, transactions, () -> credentials);
        this.envelopes = new NumberedEnvelopes(transactions);
        IssuerCheck check = new IssuerCheck(this, AUTHORITY::trustList);
        Handlers handlers = new Handlers(List.of(new Listener()), "supervision"::equals);
        this.inbox = new Inbox(transactions, check, reception());
        this.follower = new Follower(transactions, handlers, 0);
        this.chains = new ChainStates(transactions);
        this.alerts = new InboxAlerts(transactions);
        this.deadLetters = new DeadLetters(transactions, handlers);
        this.deliveries = new Deliveries(transactions);
        this.requests = new RequestCheck(transactions, check);
    }

    /** This node started again, or another one beside it: the same key and database, nothing else, but what was heard. */
    public TestNode again() {
        TestNode again = new TestNode(id, credentials, transactions, heard);
        again.known.putAll(known);
        return again;
    }

    /** What it takes in. */
    public Reception reception() {
        return Reception.of(id, Set.of(Audience.PUBLIC, Audience.SUPERVISION));
    }

    /** Makes two nodes know each other. */
    public TestNode knows(TestNode other) {
        known.put(other.id, other);
        other.known.put(id, this);
        return this;
    }

    /** Appends messages with these subjects and numbers them. */
    public void says(Audience audience, String... subjects) {
        for (String subject : subjects) {
            transactions.run(connection -> OutboxRows.append(connection, audience, message(subject)));
        }
        relay.number();
    }

    /** A message. */
    public static NetworkMessage message(String subject) {
        return new OpeningConvened(subject, "lot", java.time.Instant.EPOCH);
    }

    /** All it said to this audience. */
    public List<byte[]> said(Audience audience) {
        return envelopes.after(audience, 0, NumberedEnvelopes.LIMIT_COUNT);
    }

    /** This node as others reach it. */
    public Peer asPeer(Audience... audiences) {
        return new Peer(id, URI.create("http://" + id), Set.of(audiences));
    }

    /** Pushes to the other node what it is entitled to. */
    public int pushesTo(TestNode other, Audience... audiences) {
        return new Push(envelopes, deliveries, new Wire(), id).push(other.asPeer(audiences));
    }

    /** Fetches from the other node, which gives what it has for everyone. */
    public int fetchesFrom(TestNode other) {
        return new Fetch(inbox, chains, reception(), deliveries, new Wire()).fetch(other.asPeer());
    }

    @Override
    public List<java.security.cert.X509Certificate> of(String issuer) {
        return known.containsKey(issuer) ? List.of(known.get(issuer).credentials.signingCertificate()) : List.of();
    }

    private static String database() {
        String url = PostgresResource.freshDatabase();
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/network")
                .load()
                .migrate();
        return url;
    }

    private static Transactions plain(String url) {
        return new Transactions() {
            @Override
            public <T> T call(Work<T> work) {
                try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                    connection.setAutoCommit(false);
                    T result = work.run(connection);
                    connection.commit();
                    return result;
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private final class Listener implements MessageHandler<OpeningConvened> {

        @Override
        public Class<OpeningConvened> type() {
            return OpeningConvened.class;
        }

        @Override
        public void handle(OpeningConvened message, Envelope envelope) {
            if (sabotage.containsKey(message.subject())) {
                throw sabotage.get(message.subject());
            }
            heard.add(message.subject());
        }
    }

    /** Reaches known nodes by method call; a node that is down is not reached. */
    private final class Wire implements PeerLink {

        @Override
        public Map<String, Long> send(Peer peer, List<byte[]> sent) {
            return up(peer).inbox.receive(sent);
        }

        @Override
        public List<NumberedEnvelopes.ChainHead> heads(Peer peer) {
            return up(peer).envelopes.heads();
        }

        @Override
        public List<byte[]> fetch(Peer peer, Audience audience, long after) {
            return up(peer).envelopes.after(audience, after, 3);
        }

        private TestNode up(Peer peer) {
            TestNode node = known.get(peer.id());
            if (node.down) {
                throw new PeerFailedException("down");
            }
            return node;
        }
    }
}
