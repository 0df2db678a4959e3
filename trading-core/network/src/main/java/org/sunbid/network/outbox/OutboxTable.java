package org.sunbid.network.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sunbid.network.envelope.Audience;
import org.sunbid.network.message.NetworkMessage;

/** The outbox as a table of the platform's own database, written on the connection of the running transaction. */
@ApplicationScoped
class OutboxTable implements Outbox {

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<OutboxAppended> appended;

    OutboxTable(DataSource dataSource, TransactionSynchronizationRegistry transaction, Event<OutboxAppended> appended) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.appended = appended;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Audience audience, NetworkMessage message) {
        try (Connection connection = dataSource.getConnection()) {
            OutboxRows.append(connection, audience, message);
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be written", e);
        }
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, audience);
            transaction.registerInterposedSynchronization(new WakeTheRelay());
        }
    }

    private final class WakeTheRelay implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to do
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                appended.fire(new OutboxAppended());
            }
        }
    }
}
