package org.sunbid.trading.bid.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Random entries that look like commitments and commit to nothing. */
@ApplicationScoped
class CoverEntries {

    private static final int LEAF_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final int most;
    private final int oneWakeIn;

    CoverEntries(
            @ConfigProperty(name = "sunbid.log.cover.most", defaultValue = "7") int most,
            @ConfigProperty(name = "sunbid.log.cover.one-wake-in", defaultValue = "60") int oneWakeIn) {
        this.most = most;
        this.oneWakeIn = oneWakeIn;
    }

    /** How many to add now although no bid came: mostly none. */
    int now() {
        return random.nextInt(oneWakeIn) == 0 ? 1 + random.nextInt(most) : 0;
    }

    /** How many to add beside bids. */
    int besideEntries() {
        return random.nextInt(most + 1);
    }

    byte[] leaf() {
        byte[] leaf = new byte[LEAF_BYTES];
        random.nextBytes(leaf);
        return leaf;
    }

    SecureRandom random() {
        return random;
    }
}
