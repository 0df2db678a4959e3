package org.sunbid.benchmark.network;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Threads that ask a database again and again for what is new, a hundred times a second. */
final class PollingReaders {

    private static final Logger LOG = Logger.getLogger(PollingReaders.class);
    private static final long PAUSE_MILLISECONDS = 10;

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /** Adds a reader and starts it. */
    void start(DataSource database, Poll poll) {
        Thread thread = new Thread(() -> read(database, poll), "polling-reader");
        threads.add(thread);
        thread.start();
    }

    void stop() {
        stopped = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(DataSource database, Poll poll) {
        try (Connection connection = database.getConnection()) {
            while (!stopped) {
                poll.poll(connection);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            }
        } catch (SQLException e) {
            LOG.error("a reader gave up; what it did not read counts as lost", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks once. */
    @FunctionalInterface
    interface Poll {
        void poll(Connection connection) throws SQLException;
    }
}
