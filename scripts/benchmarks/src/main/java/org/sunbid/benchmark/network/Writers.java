package org.sunbid.benchmark.network;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Eight use cases at a time: each transaction changes a row of its own and says a message. Every tenth dawdles after it
 * said it, so that others that came later commit earlier, and every twenty-fifth is rolled back.
 *
 * @param messages transactions in all
 * @param perSecond how many are due in a second, whether earlier ones are done or not; 0 for as many as they can
 */
record Writers(long messages, int perSecond) {

    static final int COUNT = 8;

    private static final String CASES = "create table use_case (number bigint primary key, state text not null)";
    private static final String CHANGE = "insert into use_case (number, state) values (?, 'OPENED')";

    /** Writes everything there is to write. */
    void write(Contender contender, Journal journal) throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = contender.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(CASES);
        }
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < COUNT; writer++) {
            writers.add(threads.submit(() -> {
                for (long number = next.getAndIncrement(); number < messages; number = next.getAndIncrement()) {
                    awaitDue(start, number);
                    transaction(contender, journal, number);
                }
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.shutdown();
    }

    private void awaitDue(long start, long number) {
        long due = perSecond == 0 ? start : start + number * TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void transaction(Contender contender, Journal journal, long number)
            throws SQLException, InterruptedException {
        try (Connection connection = contender.database().getConnection()) {
            connection.setAutoCommit(false);
            try (var change = connection.prepareStatement(CHANGE)) {
                change.setLong(1, number);
                change.executeUpdate();
            }
            contender.append(connection, number);
            if (number % 10 == 3) {
                TimeUnit.MILLISECONDS.sleep(20 + number % 7 * 10);
            }
            if (number % 25 == 7) {
                connection.rollback();
                return;
            }
            connection.commit();
            journal.committed(number);
        }
        contender.committed();
    }
}
