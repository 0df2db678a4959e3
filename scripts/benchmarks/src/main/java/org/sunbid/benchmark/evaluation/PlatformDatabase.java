package org.sunbid.benchmark.evaluation;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.sunbid.benchmark.submit.TradingPlatform;

/** The PostgreSQL that a trading platform started for itself, as the platform's own role sees it. */
final class PlatformDatabase implements AutoCloseable {

    private static final String ROLE = "sunbid";

    private final AgroalDataSource pool;

    private PlatformDatabase(AgroalDataSource pool) {
        this.pool = pool;
    }

    static PlatformDatabase of(TradingPlatform platform, int connections) throws IOException, SQLException {
        Path home = platform.data().resolve("trading");
        String url = "jdbc:postgresql://localhost:" + word(home, "pg.port") + "/" + ROLE;
        String password = word(home, "pg.password");
        return new PlatformDatabase(AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(config -> config.maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(ROLE))
                                .credential(new SimplePassword(password))))));
    }

    private static String word(Path home, String file) throws IOException {
        return Files.readString(home.resolve(file)).strip();
    }

    /** Runs a statement with these values, which may be arrays of text; a transaction of its own. */
    int run(String sql, Object... values) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The one number that a query finds. */
    long count(String sql, Object... values) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The words that a query finds in its first column. */
    String[] words(String sql, Object... values) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepared(connection, "select array(" + sql + ")::text[]", values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return (String[]) rows.getArray(1).getArray();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof String[] words ? array(connection, words) : values[i]);
        }
        return statement;
    }

    private static Array array(Connection connection, String... words) throws SQLException {
        return connection.createArrayOf("text", words);
    }

    @Override
    public void close() {
        pool.close();
    }
}
