package org.sunbid.network.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Port to the platform's database. */
public interface Transactions {

    /**
     * Does the work in a new transaction of its own, committed when it returns and rolled back when it throws. Whatever
     * message handlers do to the database during the work belongs to the same transaction.
     *
     * @throws IllegalStateException when the database fails
     */
    <T> T call(Work<T> work);

    /** As {@link #call}, for work without a result. */
    default void run(Task task) {
        call(connection -> {
            task.run(connection);
            return null;
        });
    }

    /**
     * Work on the transaction's connection.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Work without a result. */
    @FunctionalInterface
    interface Task {
        void run(Connection connection) throws SQLException;
    }
}
