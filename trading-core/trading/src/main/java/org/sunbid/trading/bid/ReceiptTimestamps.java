package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.timestamp.TimestampAuthority;
import org.sunbid.sealing.timestamp.TimestampSource;

/**
 * Where receipts get their time stamps: the built-in authority, by the database's clock, with the key store {@code
 * sunbid.timestamp.keystore}, {@code <home>/keys/timestamp.p12} by default, under the
 * platform's own password unless {@code sunbid.timestamp.keystore-password} says another.
 */
@ApplicationScoped
public class ReceiptTimestamps {

    private final Path keyStore;
    private final char[] password;
    private final DatabaseClock clock;
    private TimestampSource source;

    ReceiptTimestamps(
            PlatformHome home,
            @ConfigProperty(name = "sunbid.timestamp.keystore") Optional<Path> keyStore,
            @ConfigProperty(name = "sunbid.timestamp.keystore-password") Optional<String> password,
            @ConfigProperty(name = "sunbid.platform.keystore-password") Optional<String> platformPassword,
            DatabaseClock clock) {
        this.keyStore = keyStore.orElse(home.folder().resolve("keys").resolve("timestamp.p12"));
        this.password = password.or(() -> platformPassword).orElse("").toCharArray();
        this.clock = clock;
    }

    /** The source; its key is read when it is first needed. */
    synchronized TimestampSource source() {
        if (source == null) {
            try {
                source = new TimestampAuthority(Credentials.read(keyStore, password), clock::now);
            } catch (IOException e) {
                throw new UncheckedIOException("the time stamping authority's key store cannot be read", e);
            }
        }
        return source;
    }
}
