package org.sunbid.evaluation.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.evaluation.city.Voucher;

/** Who was admitted from other cities. */
@ApplicationScoped
class Arrivals implements PanacheRepositoryBase<Arrival, UUID> {

    /** A voucher was used before. */
    boolean wasUsed(Voucher voucher) {
        return count("lender = ?1 and nonce = ?2", voucher.lender(), voucher.nonce()) > 0;
    }

    /** The admission that counts of the person with this account. */
    Optional<Arrival> ofAccount(UUID account) {
        return find("accountId = ?1 and endedAt is null", account).firstResultOptional();
    }

    /** Somebody else than this member sits at a workstation. */
    boolean othersSitAt(UUID workstation, UUID member) {
        return count("workstationId = ?1 and memberId <> ?2 and endedAt is null", workstation, member) > 0;
    }

    /** Ends earlier admissions of a member. */
    void end(UUID member, Instant now) {
        List<Arrival> open = list("memberId = ?1 and endedAt is null", member);
        open.forEach(arrival -> arrival.end(now));
        flush();
    }

    /** Ends all of a lot whose member is not among these. */
    void endOthers(String lotCode, List<UUID> seated, Instant now) {
        List<Arrival> open = list("lotCode = ?1 and endedAt is null", lotCode);
        open.stream().filter(arrival -> !seated.contains(arrival.memberId())).forEach(arrival -> arrival.end(now));
    }
}
