package org.sunbid.network.peer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.outbox.NumberedEnvelopes.ChainHead;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;

/** What is remembered of each peer: what it acknowledged, when to try again, who is sending to it. */
public final class Deliveries {

    private static final long LIMIT_BACK_OFF_SECONDS = 30;
    private static final int LEASE_SECONDS = 30;
    private static final int LIMIT_PROBLEM = 500;

    private final Transactions transactions;

    public Deliveries(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Takes or keeps the lead in sending to this peer for a while, unless another node has it or it is not yet time. */
    boolean lease(String peer, String holder) {
        return transactions.call(connection -> {
            Statements.updateWithoutWaiting(
                    connection, "insert into network_peer (peer) values (?) on conflict do nothing", peer);
            return Statements.update(connection, """
                update network_peer set lease_holder = ?,
                    leased_until = clock_timestamp() + ? * interval '1 second'
                where peer = ? and try_after <= clock_timestamp()
                and (lease_holder = ? or leased_until < clock_timestamp())\
                """, holder, LEASE_SECONDS, peer, holder) == 1;
        });
    }

    /** The audiences of this peer in which something waits for it, and after which number. */
    Map<Audience, Long> pending(Peer peer) {
        Map<Audience, Long> pending = new TreeMap<>(java.util.Comparator.comparing(Audience::name));
        transactions.run(connection -> {
            for (Audience audience : peer.audiences()) {
                Statements.first(connection, """
                    select coalesce(d.sequence, 0) from (select ? as audience, ? as peer) wanted
                    left join network_delivery d on d.peer = wanted.peer and d.audience = wanted.audience
                    where exists (select 1 from network_outbox o where o.audience = wanted.audience
                        and o.sequence > coalesce(d.sequence, 0))\
                    """, row -> row.getLong(1), audience.name(), peer.id())
                        .ifPresent(after -> pending.put(audience, after));
            }
        });
        return pending;
    }

    /** The peer has everything up to this number, no more and no less. */
    void acknowledged(String peer, Audience audience, long sequence) {
        note("""
            insert into network_delivery (peer, audience, sequence) values (?, ?, ?)
            on conflict (peer, audience) do update set sequence = excluded.sequence\
            """, peer, audience.name(), sequence);
    }

    /** It answered as it should. */
    void reached(String peer) {
        note("""
            insert into network_peer (peer, reached_at) values (?, clock_timestamp())
            on conflict (peer) do update set failures = 0, problem = null, reached_at = clock_timestamp(),
                try_after = '-infinity'\
            """, peer);
    }

    /** It did not; the next try waits twice as long as the last, up to a limit. */
    void failed(String peer, String problem) {
        transactions.run(
                connection -> Statements.update(connection, """
                    insert into network_peer (peer, failures, problem) values (?, 1, ?)
                    on conflict (peer) do update set failures = network_peer.failures + 1, problem = excluded.problem,
                        try_after = clock_timestamp()
                            + least(power(2, least(network_peer.failures, 10)) * 0.5, ?) * interval '1 second'\
                    """, peer, shortened(problem), LIMIT_BACK_OFF_SECONDS));
    }

    /** It gave what it was asked for. */
    void fetched(String peer) {
        transactions.run(connection -> Statements.update(connection, """
            insert into network_peer (peer, fetched_at) values (?, clock_timestamp())
            on conflict (peer) do update set fetched_at = clock_timestamp(), fetch_problem = null\
            """, peer));
    }

    /** It did not. */
    void fetchFailed(String peer, String problem) {
        transactions.run(connection -> Statements.update(connection, """
            insert into network_peer (peer, fetch_problem) values (?, ?)
            on conflict (peer) do update set fetch_problem = excluded.fetch_problem\
            """, peer, shortened(problem)));
    }

    /** Written without waiting for the disk: what a crash takes back is sent again, and taken again without effect. */
    private void note(String statement, Object... arguments) {
        transactions.run(connection -> Statements.updateWithoutWaiting(connection, statement, arguments));
    }

    private static String shortened(String problem) {
        return problem.length() > LIMIT_PROBLEM ? problem.substring(0, LIMIT_PROBLEM) : problem;
    }

    /** Where its chains ended when it was asked. */
    void heads(String peer, List<ChainHead> heads) {
        transactions.run(connection -> {
            for (ChainHead head : heads) {
                Statements.update(connection, """
                    insert into network_peer_head (peer, audience, sequence) values (?, ?, ?)
                    on conflict (peer, audience)
                    do update set sequence = excluded.sequence, asked_at = clock_timestamp()\
                    """, peer, head.audience().name(), head.sequence());
            }
        });
    }

    /** Up to which number each peer has each chain of ours. */
    public List<Mark> acknowledged() {
        return transactions.call(connection ->
                Statements.list(connection, "select peer, audience, sequence from network_delivery", Deliveries::mark));
    }

    /** Where the chains of each peer ended when it was last asked. */
    public List<Mark> heads() {
        return transactions.call(connection -> Statements.list(
                connection, "select peer, audience, sequence from network_peer_head", Deliveries::mark));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getString("peer"), row.getString("audience"), row.getLong("sequence"));
    }

    /** How each peer does, as this platform sees it. */
    public Map<String, PeerState> states() {
        Map<String, PeerState> states = new TreeMap<>();
        transactions
                .call(connection -> Statements.list(connection, """
                    select peer, failures, coalesce(problem, fetch_problem) as problem,
                        greatest(reached_at, fetched_at) as reached_at from network_peer\
                    """, Deliveries::state))
                .forEach(state -> states.put(state.peer(), state));
        return states;
    }

    private static PeerState state(ResultSet row) throws SQLException {
        return new PeerState(
                row.getString("peer"),
                row.getInt("failures"),
                row.getString("problem"),
                Statements.instant(row, "reached_at"));
    }

    /**
     * A number in a chain.
     *
     * @param peer with whom
     * @param audience of the chain
     * @param sequence the number
     */
    public record Mark(String peer, String audience, long sequence) {}

    /**
     * How a peer does.
     *
     * @param peer its name
     * @param failures in a row, since it last answered
     * @param problem what was wrong the last time; null when nothing was
     * @param reachedAt when it last answered; null when never
     */
    public record PeerState(String peer, int failures, String problem, Instant reachedAt) {}
}
