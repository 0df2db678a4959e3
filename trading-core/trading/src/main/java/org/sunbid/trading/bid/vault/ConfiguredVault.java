package org.sunbid.trading.bid.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.start.PlatformHome;

/**
 * The vault this platform uses, {@code sunbid.vault.kind}: a {@code directory}, by default in its own data folder, or a
 * store that speaks {@code s3}, for which {@code sunbid.vault.directory} is where chunks lie on their way.
 */
@Singleton
public class ConfiguredVault {

    /** Which vault. */
    enum Kind {
        DIRECTORY,
        S3
    }

    @Produces
    @Singleton
    BidVault vault(
            PlatformHome home,
            S3Settings s3,
            @ConfigProperty(name = "sunbid.vault.kind", defaultValue = "directory") Kind kind,
            @ConfigProperty(name = "sunbid.vault.directory") Optional<Path> configured) {
        Path directory = configured.orElse(home.folder().resolve("vault"));
        return switch (kind) {
            case DIRECTORY -> new DirectoryVault(directory);
            case S3 -> new S3Vault(s3.connect(), s3.bucket(), directory.resolve("incoming"));
        };
    }
}
