package org.sunbid.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A platform as the people see it who run the machine: its folder, its processes, the database that it brought along.
 *
 * @param data the data folder of all platforms
 * @param name {@code public}, {@code trading} or {@code supervision}
 */
public record PlatformFolder(Path data, String name) {

    /** The platform's own folder. */
    public Path path() {
        return data.resolve(name);
    }

    /** The platform's process, when it runs. */
    public Optional<ProcessHandle> platform() {
        return process(path().resolve("platform.pid"));
    }

    /** Its database server, when it runs. */
    public Optional<ProcessHandle> database() {
        return process(path().resolve("pg").resolve("postmaster.pid"));
    }

    /** A connection to its database that can read and nothing else. */
    public Connection read() throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("user", "sunbid");
        properties.setProperty("password", line("pg.password"));
        properties.setProperty("options", "-c default_transaction_read_only=on");
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + line("pg.port") + "/sunbid", properties);
    }

    private String line(String file) throws IOException {
        return Files.readString(path().resolve(file)).strip();
    }

    private static Optional<ProcessHandle> process(Path file) {
        try {
            String first = Files.readAllLines(file).get(0).strip();
            return ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }
}
