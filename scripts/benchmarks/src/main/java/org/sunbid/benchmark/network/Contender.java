package org.sunbid.benchmark.network;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sunbid.benchmark.DurableServer;

/** A way to let readers know what writers committed. One is started for each run and closed after it. */
interface Contender extends AutoCloseable {

    /** Where the writers write. */
    DataSource database();

    /** Says the message of this number in the writer's transaction. */
    void append(Connection connection, long number) throws SQLException;

    /** A transaction was committed. */
    default void committed() {
        // nobody waits for it
    }

    @Override
    void close() throws SQLException;

    /** Starts it with its readers, which write into the journal what they handled. */
    @FunctionalInterface
    interface Start {
        Contender on(DurableServer server, Journal journal) throws Exception;
    }
}
