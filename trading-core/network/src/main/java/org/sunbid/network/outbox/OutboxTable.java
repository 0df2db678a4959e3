package org.sunbid.network.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.MessageCatalogue;
import org.sunbid.network.message.MessageJson;
import org.sunbid.network.message.MessageType;
import org.sunbid.network.message.NetworkMessage;

/** The outbox as a table of the platform's own database, written on the connection of the running transaction. */
@ApplicationScoped
class OutboxTable implements Outbox {

    private static final String INSERT =
            "insert into network_outbox (audience, type, version, subject, payload) values (?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    OutboxTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Audience audience, NetworkMessage message) {
        MessageType type = MessageCatalogue.type(message.getClass());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, audience.name());
            insert.setString(2, type.name());
            insert.setInt(3, type.version());
            insert.setString(4, message.subject());
            insert.setString(5, MessageJson.write(message));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be written", e);
        }
    }
}
