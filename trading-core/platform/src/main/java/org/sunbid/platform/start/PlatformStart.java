package org.sunbid.platform.start;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sunbid.platform.database.OwnDatabase;

/** Starts a platform: its own database first, unless one is configured, then the application. */
public final class PlatformStart {

    private static final Logger LOG = Logger.getLogger(PlatformStart.class);
    private static final long STOPS_WITHIN_SECONDS = 60;

    private PlatformStart() {}

    /**
     * Runs the platform until it is stopped.
     *
     * @param platform its name, which is also the name of its folder under {@code sunbid.data}
     * @param args of the command line
     */
    public static void run(String platform, String... args) {
        provideDatabase(platform).ifPresent(database -> Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopLast(database), "database-stop")));
        Quarkus.run(args);
    }

    /** Starts the platform's own database and points Quarkus at it; nothing where another one is configured. */
    static Optional<OwnDatabase> provideDatabase(String platform) {
        if (Settings.find("quarkus.datasource.jdbc.url").isPresent()) {
            return Optional.empty();
        }
        try {
            OwnDatabase database =
                    OwnDatabase.start(Path.of(Settings.find("sunbid.data").orElse("data"), platform)
                            .toAbsolutePath()
                            .normalize());
            System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.user());
            System.setProperty("quarkus.datasource.password", database.password());
            return Optional.of(database);
        } catch (IOException e) {
            throw new UncheckedIOException("the platform's own database does not start", e);
        }
    }

    /** Shutdown hooks run side by side: the database waits until the application no longer needs it. */
    private static void stopLast(OwnDatabase database) {
        try {
            Application application = Application.currentApplication();
            if (application != null) {
                Thread waiting = new Thread(application::awaitShutdown, "application-stop");
                waiting.setDaemon(true);
                waiting.start();
                waiting.join(TimeUnit.SECONDS.toMillis(STOPS_WITHIN_SECONDS));
            }
            database.close();
        } catch (IOException | InterruptedException e) {
            LOG.error("the own database was not stopped in order; it recovers at the next start", e);
        }
    }
}
