package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this platform sets for submission.
 *
 * <p>{@code sunbid.bid.size-limit}: bytes of a sealed bid; {@code sunbid.bid.uploads-per-hour}: uploads a bidder may begin
 * for one lot; {@code sunbid.operator.uscc} and {@code .affiliates}: USCCs that may not bid here (O20 23); {@code sunbid.network.id}: the
 * platform's name in tickets and receipts.
 */
@ApplicationScoped
public class SubmissionSettings {

    private final long sizeLimit;
    private final int uploadsPerHour;
    private final Set<String> operatorAffiliates;
    private final String platformId;

    SubmissionSettings(
            @ConfigProperty(name = "sunbid.bid.size-limit", defaultValue = "4294967296") long sizeLimit,
            @ConfigProperty(name = "sunbid.bid.uploads-per-hour", defaultValue = "60") int uploadsPerHour,
            @ConfigProperty(name = "sunbid.operator.affiliates") Optional<Set<String>> operatorAffiliates,
            @ConfigProperty(name = "sunbid.operator.uscc") Optional<String> operator,
            @ConfigProperty(name = "sunbid.network.id", defaultValue = "trading") String platformId) {
        this.sizeLimit = sizeLimit;
        this.uploadsPerHour = uploadsPerHour;
        this.operatorAffiliates = new HashSet<>(operatorAffiliates.orElse(Set.of()));
        operator.ifPresent(this.operatorAffiliates::add);
        this.platformId = platformId;
    }

    long sizeLimit() {
        return sizeLimit;
    }

    int uploadsPerHour() {
        return uploadsPerHour;
    }

    Set<String> operatorAffiliates() {
        return operatorAffiliates;
    }

    String platformId() {
        return platformId;
    }
}
