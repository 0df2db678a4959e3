package org.sunbid.network.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sunbid.network.envelope.Envelope;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.store.Statements;

/** How far each chain of others has been followed. */
final class InboxChains {

    private InboxChains() {}

    /** Begins to follow the chain when it is new; tells up to where it was handled. */
    static long open(Connection connection, Place place) throws SQLException {
        Statements.update(
                connection,
                "insert into network_inbox_chain (issuer, audience, hash) values (?, ?, ?) on conflict do nothing",
                place.issuer(),
                place.audience(),
                Envelope.NO_PREVIOUS);
        return Statements.first(
                        connection,
                        "select sequence from network_inbox_chain where issuer = ? and audience = ?",
                        row -> row.getLong(1),
                        place.issuer(),
                        place.audience())
                .orElse(0L);
    }

    /** Up to which number nothing is missing, handled or not. */
    static long complete(Connection connection, Place place) throws SQLException {
        return Statements.first(connection, """
                        select coalesce(max(i.sequence), c.sequence) from network_inbox_chain c
                        left join lateral (
                            select sequence, row_number() over (order by sequence) as position from network_inbox
                            where issuer = c.issuer and audience = c.audience and sequence > c.sequence
                        ) i on i.sequence = c.sequence + i.position
                        where c.issuer = ? and c.audience = ? group by c.sequence\
                        """, row -> row.getLong(1), place.issuer(), place.audience())
                .orElse(0L);
    }

    /** All chains that may have something to handle now. */
    static List<Chain> ready(Connection connection) throws SQLException {
        return Statements.list(connection, """
                select issuer, audience, sequence, hash, failures from network_inbox_chain c
                where not stopped and try_after <= clock_timestamp() and exists (
                    select 1 from network_inbox i
                    where i.issuer = c.issuer and i.audience = c.audience and i.sequence > c.sequence)
                order by issuer, audience\
                """, Chain::read);
    }

    /** The chain, kept from other nodes for this transaction; empty when one of them is at it or it is not ready. */
    static Optional<Chain> lock(Connection connection, Chain chain) throws SQLException {
        return Statements.first(connection, """
                select issuer, audience, sequence, hash, failures from network_inbox_chain
                where issuer = ? and audience = ? and not stopped and try_after <= clock_timestamp()
                for update skip locked\
                """, Chain::read, chain.issuer(), chain.audience());
    }

    /** As {@link #lock}, with the message that is to be handled next; empty too when that has not come. */
    static Optional<Next> lockNext(Connection connection, Chain chain) throws SQLException {
        return Statements.first(connection, """
                select c.issuer, c.audience, c.sequence, c.hash, c.failures, i.envelope
                from network_inbox_chain c join network_inbox i
                    on i.issuer = c.issuer and i.audience = c.audience and i.sequence = c.sequence + 1
                where c.issuer = ? and c.audience = ? and not c.stopped and c.try_after <= clock_timestamp()
                for update of c skip locked\
                """, Next::read, chain.issuer(), chain.audience());
    }

    /**
     * This envelope has been passed: it is handled unless it is a dead letter, and whatever was missing at or before it
     * has come. Done in one round trip, and without waiting for the disk: the envelope itself is there, and is handled
     * again when a crash undoes this together with what its handlers did.
     */
    static void pass(Connection connection, Place place, String hash) throws SQLException {
        Statements.updateWithoutWaiting(
                connection,
                """
                with handled as (
                    update network_inbox set state = 'HANDLED', attempts = attempts + 1, handled_at = clock_timestamp()
                    where issuer = ? and audience = ? and sequence = ? and state = 'WAITING'),
                cleared as (
                    update network_alert set cleared_at = clock_timestamp()
                    where issuer = ? and audience = ? and sequence <= ? and kind = ? and cleared_at is null)
                update network_inbox_chain set sequence = ?, hash = ?, failures = 0
                where issuer = ? and audience = ?\
                """,
                place.issuer(),
                place.audience(),
                place.sequence(),
                place.issuer(),
                place.audience(),
                place.sequence(),
                NetworkRefusal.GAP.code(),
                place.sequence(),
                hash,
                place.issuer(),
                place.audience());
    }

    /** Broken: nothing more of it is handled until an operator has it fetched again. */
    static void stop(Connection connection, Chain chain) throws SQLException {
        Statements.update(
                connection,
                "update network_inbox_chain set stopped = true where issuer = ? and audience = ?",
                chain.issuer(),
                chain.audience());
    }

    /** The next message could not be handled; tries again after a while. */
    static void postpone(Connection connection, Chain chain, long milliseconds) throws SQLException {
        Statements.update(connection, """
                update network_inbox_chain set failures = failures + 1,
                    try_after = clock_timestamp() + ? * interval '1 millisecond'
                where issuer = ? and audience = ?\
                """, milliseconds, chain.issuer(), chain.audience());
    }

    /** Forgets what waits behind the last handled message, and follows the chain again. */
    static int restart(Connection connection, String issuer, String audience) throws SQLException {
        Statements.update(connection, """
                delete from network_inbox i using network_inbox_chain c
                where c.issuer = ? and c.audience = ? and i.issuer = c.issuer and i.audience = c.audience
                and i.sequence > c.sequence\
                """, issuer, audience);
        return Statements.update(connection, """
                update network_inbox_chain set stopped = false, failures = 0, try_after = '-infinity'
                where issuer = ? and audience = ?\
                """, issuer, audience);
    }

    /**
     * A chain.
     *
     * @param sequence last number handled
     * @param hash of that envelope
     * @param failures how often the next one failed
     */
    record Chain(String issuer, String audience, long sequence, String hash, int failures) {

        static Chain read(ResultSet row) throws SQLException {
            return new Chain(
                    row.getString("issuer"),
                    row.getString("audience"),
                    row.getLong("sequence"),
                    row.getString("hash"),
                    row.getInt("failures"));
        }

        Place next() {
            return new Place(issuer, audience, sequence + 1);
        }
    }

    /**
     * What is to be done next.
     *
     * @param chain of which
     * @param letter the message behind the last one handled
     */
    record Next(Chain chain, SignedEnvelope letter) {

        static Next read(ResultSet row) throws SQLException {
            byte[] envelope = row.getString("envelope").getBytes(StandardCharsets.UTF_8);
            return new Next(Chain.read(row), SignedEnvelope.read(envelope));
        }
    }
}
