package org.sunbid.network.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.store.Statements;
import org.sunbid.network.store.Transactions;
import org.sunbid.platform.rule.Outcome;

/** Messages that could not be handled: kept, shown, replayed when an operator says so. */
public final class DeadLetters {

    private final Transactions transactions;
    private final Handlers handlers;

    public DeadLetters(Transactions transactions, Handlers handlers) {
        this.transactions = transactions;
        this.handlers = handlers;
    }

    /** Oldest first, at most {@code limit}. */
    public List<DeadLetter> list(int limit) {
        return transactions.call(connection -> Statements.list(connection, """
                select issuer, audience, sequence, type, subject, occurred_at, attempts, reason, detail
                from network_inbox where state = 'DEAD' order by received_at limit ?""", DeadLetters::letter, limit));
    }

    /** How many there are. */
    public long count() {
        return transactions.call(connection -> Statements.first(
                        connection, "select count(*) from network_inbox where state = 'DEAD'", row -> row.getLong(1))
                .orElse(0L));
    }

    /** Handles the message now, out of its order; it stays dead, with the new reason, when that fails again. */
    public Outcome<Place> replay(Place place) {
        try {
            return transactions.call(connection -> handle(connection, place));
        } catch (RuntimeException e) {
            String detail = String.valueOf(e);
            transactions.run(connection -> Letters.bury(connection, place, NetworkRefusal.HANDLER_FAILED, detail));
            return Outcome.refused(NetworkRefusal.HANDLER_FAILED, place.issuer(), place.sequence());
        }
    }

    private Outcome<Place> handle(Connection connection, Place place) throws SQLException {
        boolean dead = Statements.first(
                        connection, """
                        select state = 'DEAD' from network_inbox
                        where issuer = ? and audience = ? and sequence = ? for update""", row -> row.getBoolean(1), place.issuer(), place.audience(), place.sequence())
                .orElse(false);
        Optional<SignedEnvelope> letter = dead ? Letters.read(connection, place) : Optional.empty();
        if (letter.isEmpty()) {
            return Outcome.refused(NetworkRefusal.NOT_A_DEAD_LETTER, place.issuer(), place.sequence());
        }
        Optional<NetworkRefusal> refusal = handlers.handle(letter.get().envelope());
        if (refusal.isPresent()) {
            Letters.bury(
                    connection, place, refusal.get(), letter.get().envelope().type());
            return Outcome.refused(refusal.get(), place.issuer(), place.sequence());
        }
        Letters.handled(connection, place);
        return Outcome.done(place);
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                new Place(row.getString("issuer"), row.getString("audience"), row.getLong("sequence")),
                row.getString("type"),
                row.getString("subject"),
                Statements.instant(row, "occurred_at"),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getString("detail"));
    }

    /**
     * A message that could not be handled.
     *
     * @param place where it stands
     * @param type of message
     * @param subject what it is about
     * @param occurredAt when it happened
     * @param attempts how often it was tried
     * @param reason code of a {@link NetworkRefusal}
     * @param detail for operators
     */
    public record DeadLetter(
            Place place, String type, String subject, Instant occurredAt, int attempts, String reason, String detail) {}
}
