package org.sunbid.network.witness;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Settings under {@code sunbid.witness}. */
@ConfigMapping(prefix = "sunbid.witness")
public interface WitnessConfig {

    /** Names of the peers whose logs are watched; their keys stand as {@code *.vkey} in the trust folder. */
    Optional<Set<String>> logs();
}
