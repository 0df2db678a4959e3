package org.sunbid.platform.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells failures that end by themselves when the database is back from those that are bugs. */
public final class DatabaseOutage {

    /** Beginnings of SQLSTATE: connection, insufficient resources, stopped or starting by its operator. */
    private static final List<String> STATES = List.of("08", "53", "57P");

    /** What the driver says when the pool breaks off its connecting, because somebody's time to wait for it is over. */
    private static final String BROKEN_OFF = "Interrupted while attempting to connect.";

    private DatabaseOutage() {}

    /**
     * The failure comes from a database that cannot be reached, is starting, stopping or full of connections, or from a
     * pool that waited in vain for a connection. Looks through causes and suppressed exceptions, since transaction
     * managers hide there why a commit failed.
     */
    public static boolean causes(Throwable failure) {
        return isOutage(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isOutage(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return (failure instanceof SQLException sql && isOutage(sql))
                || BROKEN_OFF.equals(failure.getMessage())
                || isOutage(failure.getCause(), seen)
                || Stream.of(failure.getSuppressed()).anyMatch(suppressed -> isOutage(suppressed, seen));
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return saidByThePool(failure)
                || STATES.stream().anyMatch(known -> state != null && state.startsWith(known))
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure.getCause() instanceof TimeoutException;
    }

    /** The pool names neither a state nor a cause when somebody waited in vain for a connection to be given back. */
    private static boolean saidByThePool(SQLException failure) {
        return failure.getSQLState() == null
                && String.valueOf(failure.getMessage()).contains("acquisition timeout");
    }
}
