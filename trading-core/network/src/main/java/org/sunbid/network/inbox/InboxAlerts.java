package org.sunbid.network.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.message.NetworkAlerted;
import org.sunbid.network.outbox.OutboxRows;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;

/** What was found wrong with the messages of others. A new finding is reported to supervision in the same transaction. */
public final class InboxAlerts {

    private final Transactions transactions;

    public InboxAlerts(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Findings, newest first, at most {@code limit}. */
    public List<Alert> latest(int limit) {
        return transactions.call(connection -> Statements.list(connection, """
                select issuer, audience, sequence, kind, detail, times, raised_at, seen_at, cleared_at
                from network_alert order by cleared_at is not null, seen_at desc limit ?\
                """, InboxAlerts::alert, limit));
    }

    /** Writes a finding down, or counts it when it is known. */
    void raise(Connection connection, Place place, NetworkRefusal kind, String detail) throws SQLException {
        String shortened = detail.length() > 500 ? detail.substring(0, 500) : detail;
        boolean isNew = Statements.first(
                        connection,
                        """
                        insert into network_alert (issuer, audience, sequence, kind, detail) values (?, ?, ?, ?, ?)
                        on conflict (issuer, audience, sequence, kind)
                        do update set times = network_alert.times + 1, seen_at = clock_timestamp(), cleared_at = null
                        returning times\
                        """,
                        row -> row.getInt(1) == 1,
                        place.issuer(),
                        place.audience(),
                        place.sequence(),
                        kind.code(),
                        shortened)
                .orElseThrow();
        if (isNew) {
            report(connection, place, kind, shortened);
        }
    }

    private static void report(Connection connection, Place place, NetworkRefusal kind, String detail)
            throws SQLException {
        Instant now = Statements.first(
                        connection, "select clock_timestamp() as now", row -> Statements.instant(row, "now"))
                .orElseThrow();
        OutboxRows.append(
                connection,
                Audience.SUPERVISION,
                new NetworkAlerted(place.issuer(), place.audience(), place.sequence(), kind.code(), detail, now));
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                new Place(row.getString("issuer"), row.getString("audience"), row.getLong("sequence")),
                row.getString("kind"),
                row.getString("detail"),
                row.getInt("times"),
                Statements.instant(row, "raised_at"),
                Statements.instant(row, "seen_at"),
                Statements.instant(row, "cleared_at"));
    }

    /**
     * A finding.
     *
     * @param place where in which chain; number 0 when it is about the issuer as such
     * @param kind code of a {@link NetworkRefusal}
     * @param detail for people
     * @param times how often it was seen
     * @param raisedAt first
     * @param seenAt last
     * @param clearedAt null while it stands
     */
    public record Alert(
            Place place, String kind, String detail, int times, Instant raisedAt, Instant seenAt, Instant clearedAt) {}
}
