package org.sunbid.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.platform.test.Eventually;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnDatabaseTest {

    @TempDir
    static Path data;

    static OwnDatabase database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = OwnDatabase.start(data.resolve("trading"));
        execute("create table kept (word text)");
        execute("insert into kept values ('封')");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void it_is_durable_and_sorts_and_searches_in_utf_8() throws SQLException {
        assertThat(value("show fsync")).isEqualTo("on");
        assertThat(value("show synchronous_commit")).isEqualTo("on");
        assertThat(value("show full_page_writes")).isEqualTo("on");
        assertThat(value("select datctype from pg_database where datname = 'sunbid'"))
                .isEqualTo("C.UTF-8");
    }

    @Test
    void it_asks_for_the_password_and_gives_no_superuser() throws SQLException {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guess")
                        .close())
                .isInstanceOf(SQLException.class);
        assertThat(value("select rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void a_killed_server_comes_back_on_the_same_port_with_its_data() throws SQLException {
        ProcessHandle killed = database.process().orElseThrow();

        killed.destroyForcibly();
        killed.onExit().join();

        Eventually.holds(
                Duration.ofSeconds(60), () -> value("select word from kept").equals("封"));
        assertThat(database.process().orElseThrow().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void a_start_over_an_orphan_stops_it_and_goes_on() throws IOException, SQLException {
        Path home = data.resolve("supervision");
        OrphanMaker.leaveAnOrphan(home);
        ProcessHandle orphan = new ServerFolder(home).server().orElseThrow();

        try (OwnDatabase next = OwnDatabase.start(home)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(next.process()).isPresent();
            try (Connection connection = connect(next)) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
        assertThat(new ServerFolder(home).server()).isEmpty();
    }

    private static String value(String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String command) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(OwnDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
