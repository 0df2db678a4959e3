package org.sunbid.platform.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.Driver;

/** A connection to the database beside the pool, made anew when it breaks. */
@Singleton
class OwnConnection {

    private static final Logger LOG = Logger.getLogger(OwnConnection.class);
    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final String url;
    private final Properties properties = new Properties();
    private Connection connection;

    OwnConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        properties.setProperty("connectTimeout", String.valueOf(ANSWERS_WITHIN_SECONDS));
        properties.setProperty("loginTimeout", String.valueOf(ANSWERS_WITHIN_SECONDS));
        properties.setProperty("ApplicationName", "pulse");
    }

    /** The database answers within two seconds, over this connection or, when there was none, over a new one. */
    synchronized boolean answers() {
        try {
            if (connection == null) {
                connection = new Driver().connect(url, properties);
            }
            if (connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                return true;
            }
        } catch (SQLException gone) {
            LOG.debugf("the database cannot be reached: %s", gone.getMessage());
        }
        letGo();
        return false;
    }

    /** Closes the connection if there is one. */
    synchronized void letGo() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException broken) {
            LOG.debugf("a broken connection does not close: %s", broken.getMessage());
        } finally {
            connection = null;
        }
    }
}
