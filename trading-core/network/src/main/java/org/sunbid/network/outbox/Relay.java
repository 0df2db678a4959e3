package org.sunbid.network.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.json.CanonicalJson;

/**
 * Gives committed outbox rows their place: number, hash of the one before, signature. Since it sees a row only after its
 * transaction committed, and one relay works at a time, the numbers of a chain have no gap and are never given out of
 * order of visibility; a reader that follows them misses nothing.
 *
 * <p>The lead is an advisory lock held by the very transaction that numbers: a node that lost its connection has lost
 * both, so two leaders cannot number at once.
 */
public final class Relay {

    /** Rows numbered in one transaction. */
    static final int BATCH = 100;

    static final long LEADER_LOCK = 0x53756e6269644e31L;

    private static final String UNNUMBERED = """
        select id, audience, type, version, subject, occurred_at, payload
        from network_outbox where sequence is null order by id limit ?\
        """;
    private static final String NUMBER =
            "update network_outbox set sequence = ?, hash = ?, envelope = ? where id = ? and sequence is null";

    private final String issuer;
    private final Transactions transactions;
    private final Supplier<Credentials> credentials;

    public Relay(String issuer, Transactions transactions, Supplier<Credentials> credentials) {
        this.issuer = issuer;
        this.transactions = transactions;
        this.credentials = credentials;
    }

    /** Numbers what has been committed so far, up to a batch, unless another node is at it; tells how many rows. */
    public int number() {
        return transactions.call(connection -> {
            if (!leads(connection)) {
                return 0;
            }
            List<Row> rows = Statements.list(connection, UNNUMBERED, Relay::row, BATCH);
            Statements.batch(connection, NUMBER, numbered(connection, rows));
            return rows.size();
        });
    }

    private List<Object[]> numbered(Connection connection, List<Row> rows) throws SQLException {
        Map<Audience, ChainEnd> ends = new HashMap<>();
        List<Object[]> numbered = new ArrayList<>();
        for (Row row : rows) {
            ChainEnd known = ends.get(row.audience());
            ChainEnd end = known == null ? last(connection, row.audience()) : known;
            long sequence = end.sequence() + 1;
            SignedEnvelope signed = SignedEnvelope.sign(row.envelope(issuer, sequence, end.hash()), credentials.get());
            String json = new String(signed.json(), StandardCharsets.UTF_8);
            String hash = signed.hash();
            numbered.add(new Object[] {sequence, hash, json, row.id()});
            ends.put(row.audience(), new ChainEnd(sequence, hash));
        }
        return numbered;
    }

    private static boolean leads(Connection connection) throws SQLException {
        return Statements.first(
                        connection, "select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LEADER_LOCK)
                .orElse(false);
    }

    private static ChainEnd last(Connection connection, Audience audience) throws SQLException {
        return Statements.first(connection, """
                        select sequence, hash from network_outbox
                        where audience = ? and sequence is not null order by sequence desc limit 1\
                        """, row -> new ChainEnd(row.getLong(1), row.getString(2)), audience.name())
                .orElse(new ChainEnd(0, Envelope.NO_PREVIOUS));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new Audience(row.getString("audience")),
                row.getString("type"),
                row.getInt("version"),
                row.getString("subject"),
                Statements.instant(row, "occurred_at"),
                row.getString("payload"));
    }

    private record ChainEnd(long sequence, String hash) {}

    private record Row(
            long id, Audience audience, String type, int version, String subject, Instant occurredAt, String payload) {

        Envelope envelope(String issuer, long sequence, String previous) {
            Map<String, Object> tree = CanonicalJson.readObject(payload.getBytes(StandardCharsets.UTF_8));
            return new Envelope(issuer, audience, sequence, previous, type, version, subject, occurredAt, tree);
        }
    }
}
