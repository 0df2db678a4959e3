package org.sunbid.network.operation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.peer.Peer;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;

/** How far this platform's messages have come, in figures for monitoring. */
@Singleton
class NetworkLag {

    private static final String UNNUMBERED = "select count(*) from network_outbox where sequence is null";

    private static final String UNDELIVERED = """
        select count(o.id), coalesce(extract(epoch from clock_timestamp() - min(o.occurred_at)), 0)
        from network_outbox o
        left join network_delivery d on d.peer = ? and d.audience = o.audience
        where o.audience = ? and o.sequence > coalesce(d.sequence, 0)\
        """;

    private static final String HEARD = """
        select c.issuer, c.audience,
            count(i.sequence) filter (where i.sequence > c.sequence) as waiting,
            count(i.sequence) filter (where i.state = 'DEAD') as dead,
            greatest(coalesce(max(h.sequence), 0) - c.sequence, 0) as behind
        from network_inbox_chain c
        left join network_inbox i on i.issuer = c.issuer and i.audience = c.audience
            and (i.sequence > c.sequence or i.state = 'DEAD')
        left join network_peer_head h on h.peer = c.issuer and h.audience = c.audience
        group by c.issuer, c.audience, c.sequence order by c.issuer, c.audience\
        """;

    private final Transactions transactions;

    NetworkLag(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Committed outbox rows that wait for their number. */
    long unnumbered() {
        return transactions.call(connection ->
                Statements.first(connection, UNNUMBERED, row -> row.getLong(1)).orElse(0L));
    }

    /** What each of these peers has not acknowledged of each chain that it is sent. */
    List<Undelivered> undelivered(List<Peer> peers) {
        return transactions.call(connection -> {
            List<Undelivered> lags = new ArrayList<>();
            for (Peer peer : peers) {
                for (Audience audience : peer.audiences()) {
                    Statements.first(
                                    connection,
                                    UNDELIVERED,
                                    row -> new Undelivered(
                                            peer.id(), audience.name(), row.getLong(1), row.getDouble(2)),
                                    peer.id(),
                                    audience.name())
                            .ifPresent(lags::add);
                }
            }
            return lags;
        });
    }

    /** How far each chain of others has been followed. */
    List<Heard> heard() {
        return transactions.call(connection -> Statements.list(
                connection,
                HEARD,
                row -> new Heard(
                        row.getString("issuer"),
                        row.getString("audience"),
                        row.getLong("waiting"),
                        row.getLong("dead"),
                        row.getLong("behind"))));
    }

    /**
     * A chain of ours on its way to a peer.
     *
     * @param messages said and not acknowledged
     * @param oldestSeconds how long ago the oldest of them happened; 0 when there is none
     */
    record Undelivered(String peer, String audience, long messages, double oldestSeconds) {}

    /**
     * A chain of others.
     *
     * @param heldBack messages that have come and wait, for one before them or for their turn
     * @param dead letters
     * @param behind messages the issuer has said, as far as it told, and that were not handled here
     */
    record Heard(String issuer, String audience, long heldBack, long dead, long behind) {}
}
