package org.sunbid.benchmark.network;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.store.Transactions;

/** A node's database without a container: pooled connections, and what message handlers need of their transaction. */
final class PooledTransactions implements Transactions {

    /** A thread is in one transaction at a time, of whatever node. */
    private static final ThreadLocal<Running> RUNNING = new ThreadLocal<>();

    private final AgroalDataSource pool;

    PooledTransactions(AgroalDataSource pool) {
        this.pool = pool;
    }

    @Override
    public <T> T call(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            return call(work, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            RUNNING.remove();
        }
    }

    private <T> T call(Work<T> work, Connection connection) throws SQLException {
        Running transaction = new Running(connection, new ArrayList<>());
        RUNNING.set(transaction);
        try {
            T result = work.run(connection);
            connection.commit();
            transaction.afterCommit().forEach(Runnable::run);
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** The connection of the transaction that runs on this thread. */
    Connection connection() {
        return RUNNING.get().connection();
    }

    /** Does this once that transaction is committed. */
    void afterCommit(Runnable action) {
        RUNNING.get().afterCommit().add(action);
    }

    private record Running(Connection connection, List<Runnable> afterCommit) {}
}
