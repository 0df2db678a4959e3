package org.sunbid.evaluation.city;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings under {@code sunbid.cities}. */
@ConfigMapping(prefix = "sunbid.cities")
public interface CityConfig {

    /** GB/T 2260 of the city that this platform serves; shown beside its experts. */
    Optional<String> region();

    /** How long after a panel was asked for its session is over at the latest. */
    @WithDefault("PT48H")
    Duration window();

    /** How long a voucher counts. */
    @WithDefault("PT5M")
    Duration voucher();

    /** Other cities, by the name of their platform on the network; each is a peer of the network too. */
    Map<String, PartnerConfig> partners();

    /** One other city. */
    interface PartnerConfig {

        /** GB/T 2260. */
        String region();

        /** Its experts may be asked for. */
        @WithDefault("false")
        boolean lends();

        /** It may ask for experts of this city's. */
        @WithDefault("false")
        boolean borrows();

        /** Where browsers reach it; the peer's address where none is given. */
        Optional<URI> url();
    }
}
