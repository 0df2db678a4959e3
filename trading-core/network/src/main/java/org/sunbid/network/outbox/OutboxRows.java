package org.sunbid.network.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.MessageType;
import org.sunbid.network.message.NetworkMessage;
import org.sunbid.network.store.Statements;

/** Writes a message as a row without a number, on the connection of the transaction it belongs to. */
public final class OutboxRows {

    private static final String INSERT =
            "insert into network_outbox (audience, type, version, subject, payload) values (?, ?, ?, ?, ?)";

    private OutboxRows() {}

    /** Appends the message. */
    public static void append(Connection connection, Audience audience, NetworkMessage message) throws SQLException {
        MessageType type = MessageCatalogue.type(message.getClass());
        Statements.update(
                connection,
                INSERT,
                audience.name(),
                type.name(),
                type.version(),
                message.subject(),
                MessageJson.write(message));
    }
}
