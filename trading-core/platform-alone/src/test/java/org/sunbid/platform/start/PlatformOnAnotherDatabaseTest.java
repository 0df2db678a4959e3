package org.sunbid.platform.start;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.platform.test.PostgresResource;

import static org.assertj.core.api.Assertions.assertThat;

/** With a JDBC address configured a platform uses that server and starts none. */
@QuarkusTest
class PlatformOnAnotherDatabaseTest {

    @Inject
    DataSource database;

    @Inject
    PlatformHome home;

    @Test
    void the_application_works_on_a_server_that_the_test_started() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select inet_server_port(), count(*) from account")) {
            rows.next();
            assertThat(PostgresResource.freshDatabase()).contains(":" + rows.getInt(1) + "/");
            assertThat(rows.getInt(2)).isPositive();
        }
        assertThat(home.folder().resolve("pg")).doesNotExist();
    }

    @Test
    void the_environment_alone_keeps_the_own_database_from_starting(@TempDir Path data)
            throws IOException, InterruptedException {
        ProcessBuilder run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dsunbid.data=" + data,
                        Start.class.getName())
                .redirectErrorStream(true);
        run.environment().put("QUARKUS_DATASOURCE_JDBC_URL", PostgresResource.freshDatabase());
        Process process = run.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(output).contains("own database: false");
        assertThat(data).isEmptyDirectory();
    }

    /** The beginning of a platform's run. */
    static final class Start {

        private Start() {}

        public static void main(String... args) {
            boolean own = PlatformStart.provideDatabase("supervision").isPresent();
            System.out.println("own database: " + own);
        }
    }
}
