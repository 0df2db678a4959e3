package org.sunbid.trading.bid.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The vault this platform uses: a directory, by default in its own data folder. */
@Singleton
public class ConfiguredVault {

    @Produces
    @Singleton
    BidVault vault(
            @ConfigProperty(
                            name = "sunbid.vault.directory",
                            defaultValue = "${sunbid.data:data}/${sunbid.platform:trading}/vault")
                    Path directory) {
        return new DirectoryVault(directory);
    }
}
