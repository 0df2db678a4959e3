package org.sunbid.trading.bid.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunbid.platform.start.PlatformHome;

/** The vault this platform uses: a directory, by default in its own data folder. */
@Singleton
public class ConfiguredVault {

    @Produces
    @Singleton
    BidVault vault(PlatformHome home, @ConfigProperty(name = "sunbid.vault.directory") Optional<Path> directory) {
        return new DirectoryVault(directory.orElse(home.folder().resolve("vault")));
    }
}
