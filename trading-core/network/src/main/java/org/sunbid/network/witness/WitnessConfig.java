package org.sunbid.network.witness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Settings under {@code sunbid.witness}. */
@ConfigMapping(prefix = "sunbid.witness")
public interface WitnessConfig {

    /** Names of the peers whose logs are watched; their keys stand as {@code *.vkey} in the trust folder. */
    Optional<Set<String>> logs();

    /** How often they are looked at, in the scheduler's words. */
    @WithDefault("5s")
    String every();

    /** File with this witness's key; {@code keys/witness.key} in the platform's folder when it is not named. */
    Optional<Path> key();
}
