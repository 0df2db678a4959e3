package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sunbid.opening.attribution.Evidence;
import org.sunbid.opening.attribution.ReleaseAttempts;
import org.sunbid.trading.bid.SealerStanding;
import org.sunbid.trading.tender.ReleasePolicy;

/** Gathers what the platform knows of a bid that stays closed, by itself, at the moment when it is decided. */
@ApplicationScoped
class CollectEvidence {

    private final HallWatch watch;
    private final ReleaseAttempts attempts;
    private final SealerStanding sealers;

    CollectEvidence(HallWatch watch, ReleaseAttempts attempts, SealerStanding sealers) {
        this.watch = watch;
        this.attempts = attempts;
        this.sealers = sealers;
    }

    /** The evidence as it stands. */
    Evidence of(Hall hall, HallBid bid, Evidence.Failure failure, String detail) {
        UUID id = bid.bidId();
        return new Evidence(
                custodiansOwed(hall, bid),
                failure,
                detail,
                watch.of(hall),
                attempts.turnedAwayOf(id),
                attempts.reportedOf(id),
                sealers.of(id),
                id.toString(),
                bid.logIndex());
    }

    /** A bidder whom the tender lets count on the custodians is not to blame for their absence. */
    private static boolean custodiansOwed(Hall hall, HallBid bid) {
        ReleasePolicy policy = hall.subject().releasePolicy();
        return policy == ReleasePolicy.BIDDER_AND_CUSTODIANS ? bid.releasedAt().isPresent() : policy.needsCustodians();
    }
}
