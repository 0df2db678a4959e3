package org.sunbid.platform.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Asks the database twice a second whether it is there, on each node for itself and over a connection that is not the
 * pool's, so that the platform serves again within three seconds when a database that died is back. The pool alone would
 * not: its idle connections lead to a server that has gone, and who waited for one when the server died waits on until its
 * time is over, since the pool makes none for those who wait already, only for newcomers. So idle connections are thrown
 * away when the database does not answer, and when it does again somebody comes new, for whom the pool makes connections
 * until nobody waits.
 */
@Singleton
class DatabasePulse {

    private static final Logger LOG = Logger.getLogger(DatabasePulse.class);
    private static final long ASKS_EVERY_MILLIS = 500;

    private final AgroalDataSource pool;
    private final OwnConnection own;
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "database-pulse");
        thread.setDaemon(true);
        return thread;
    });
    private boolean away;

    DatabasePulse(AgroalDataSource pool, OwnConnection own) {
        this.pool = pool;
        this.own = own;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never completes: every asking catches what goes wrong
    void start(@Observes StartupEvent event) {
        asking.scheduleWithFixedDelay(this::ask, ASKS_EVERY_MILLIS, ASKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        asking.shutdownNow();
        own.letGo();
    }

    private void ask() {
        try {
            if (own.answers()) {
                isThere();
            } else {
                isAway();
            }
        } catch (RuntimeException e) {
            LOG.warnf("the database cannot be asked: %s", e.getMessage());
        }
    }

    private void isThere() {
        if (away) {
            away = false;
            LOG.info("the database answers again");
            Thread newcomer = new Thread(this::comeNew, "database-newcomer");
            newcomer.setDaemon(true);
            newcomer.start();
        }
    }

    private void isAway() {
        pool.flush(FlushMode.IDLE);
        if (!away) {
            away = true;
            LOG.warn("the database does not answer");
        }
    }

    private void comeNew() {
        try (Connection connection = pool.getConnection()) {
            LOG.debugf("the pool serves: %s", connection);
        } catch (SQLException e) {
            LOG.warnf("the pool does not serve yet: %s", e.getMessage());
        }
    }
}
