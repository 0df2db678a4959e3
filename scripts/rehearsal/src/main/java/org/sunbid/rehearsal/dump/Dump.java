package org.sunbid.rehearsal.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sunbid.rehearsal.PlatformFolder;

/**
 * Everything a platform has, copied as an intruder or a dishonest operator would: all rows of all tables of its database,
 * as text and as bytes, in one snapshot; and every file of its folder, keys, vault and the raw files of the database
 * included.
 *
 * @param folder where it lies
 * @param rowsReadAt when the last row had been read, by the database's clock
 */
record Dump(Path folder, Instant rowsReadAt) {

    private static final String TABLES = "tables";

    /** Takes the dump; the folder has to be new. */
    static Dump take(PlatformFolder platform, Path folder) throws IOException, SQLException {
        Path tables = Files.createDirectories(folder.resolve(TABLES));
        Instant rowsReadAt;
        try (Connection connection = platform.read()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tableNames(connection)) {
                write(copy, "copy " + table + " to stdout", tables.resolve(table + ".txt"));
                write(copy, "copy " + table + " to stdout (format binary)", tables.resolve(table + ".bin"));
            }
            rowsReadAt = now(connection);
        }
        Dump dump = new Dump(folder, rowsReadAt);
        copyFiles(platform.path(), dump.platform());
        return dump;
    }

    /** The rows of each table: {@code <schema.table>.txt}, one a line, and {@code .bin}. */
    Path tables() {
        return folder.resolve(TABLES);
    }

    /** The platform's folder as it was. */
    Path platform() {
        return folder.resolve("platform");
    }

    /** The sealed bids, a folder each. */
    Path vault() {
        return platform().resolve("vault");
    }

    /** Every file of it. */
    List<Path> files() throws IOException {
        return files(folder);
    }

    /** Every file below this folder, in order. */
    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<String> tableNames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void write(CopyManager copy, String command, Path file) throws IOException, SQLException {
        try (OutputStream output = Files.newOutputStream(file)) {
            copy.copyOut(command, output);
        }
    }

    /** The platform goes on meanwhile: a file that vanishes under our hands was not there any more. */
    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (NoSuchFileException vanished) {
                    // gone
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
