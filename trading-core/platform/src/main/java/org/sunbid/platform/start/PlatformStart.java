package org.sunbid.platform.start;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sunbid.platform.database.OwnDatabase;

/** Starts a platform: its own database first, unless one is configured, then the application. */
public final class PlatformStart {

    private PlatformStart() {}

    /**
     * Runs the platform until it is stopped.
     *
     * @param platform its name, which is also the name of its folder under {@code sunbid.data}
     * @param args of the command line
     */
    public static void run(String platform, String... args) {
        Path home = home(platform);
        System.setProperty("sunbid.home", home.toString());
        if (Settings.find("quarkus.datasource.jdbc.url").isEmpty()) {
            startOwnDatabase(home);
        }
        Quarkus.run(args);
    }

    private static void startOwnDatabase(Path home) {
        try {
            OwnDatabase database = OwnDatabase.start(home.resolve("pg"));
            System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", "postgres");
            System.setProperty("quarkus.datasource.password", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("the platform's own database does not start", e);
        }
    }

    private static Path home(String platform) {
        return Path.of(Settings.find("sunbid.data").orElse("data"))
                .resolve(platform)
                .toAbsolutePath();
    }
}
