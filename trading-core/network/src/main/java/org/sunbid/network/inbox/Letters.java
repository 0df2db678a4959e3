package org.sunbid.network.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sunbid.network.envelope.NetworkRefusal;
import org.sunbid.network.envelope.SignedEnvelope;
import org.sunbid.network.store.Statements;

/** Single messages that were taken in. */
final class Letters {

    private Letters() {}

    /** The envelope at this place, if it has come. */
    static Optional<SignedEnvelope> read(Connection connection, Place place) throws SQLException {
        return Statements.first(
                connection,
                "select envelope from network_inbox where issuer = ? and audience = ? and sequence = ?",
                row -> SignedEnvelope.read(row.getString(1).getBytes(StandardCharsets.UTF_8)),
                place.issuer(),
                place.audience(),
                place.sequence());
    }

    /** It is done. */
    static void handled(Connection connection, Place place) throws SQLException {
        Statements.update(connection, """
                update network_inbox set state = 'HANDLED', attempts = attempts + 1, handled_at = clock_timestamp(),
                    reason = null, detail = null
                where issuer = ? and audience = ? and sequence = ?""", place.issuer(), place.audience(), place.sequence());
    }

    /** It cannot be done: a dead letter. */
    static void bury(Connection connection, Place place, NetworkRefusal reason, String detail) throws SQLException {
        Statements.update(
                connection,
                """
                update network_inbox set state = 'DEAD', attempts = attempts + 1, reason = ?, detail = ?
                where issuer = ? and audience = ? and sequence = ?""",
                reason.code(),
                detail.length() > 500 ? detail.substring(0, 500) : detail,
                place.issuer(),
                place.audience(),
                place.sequence());
    }
}
