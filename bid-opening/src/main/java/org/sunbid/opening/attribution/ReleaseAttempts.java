package org.sunbid.opening.attribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.opening.attribution.Evidence.Attempt;

/**
 * Attempts to release keys that failed: as the platform answered them, and as the bidders' computers report them. Codes and
 * times only; so many a bid and side are kept, the first ones.
 */
@ApplicationScoped
public class ReleaseAttempts {

    /** Attempts kept of a bid and a side. */
    public static final int LIMIT = 100;

    private final Session database;

    ReleaseAttempts(Session database) {
        this.database = database;
    }

    /** The platform turned an attempt away. */
    public void turnedAway(UUID bidId, Attempt attempt) {
        keep(bidId, attempt, false, attempt.at());
    }

    /** The bidder's computer reports a failure; the same one told twice is kept once. */
    public void reported(UUID bidId, Attempt attempt, Instant now) {
        keep(bidId, attempt, true, now);
    }

    /** As the platform answered them, in order. */
    public List<Attempt> turnedAwayOf(UUID bidId) {
        return of(bidId, false);
    }

    /** As the bidder's computer reports them, in order. */
    public List<Attempt> reportedOf(UUID bidId) {
        return of(bidId, true);
    }

    private void keep(UUID bidId, Attempt attempt, boolean reported, Instant now) {
        database.createNativeMutationQuery("insert into release_attempt (bid_id, reported, at, code, noted_at)"
                        + " select cast(?1 as uuid), ?2, cast(?3 as timestamptz), ?4, cast(?5 as timestamptz) where (select count(*) from release_attempt"
                        + " where bid_id = ?1 and reported = ?2) < ?6 on conflict do nothing")
                .setParameter(1, bidId)
                .setParameter(2, reported)
                .setParameter(3, attempt.at())
                .setParameter(4, attempt.code())
                .setParameter(5, now)
                .setParameter(6, LIMIT)
                .executeUpdate();
    }

    private List<Attempt> of(UUID bidId, boolean reported) {
        return database.createNativeQuery(
                        "select at, code from release_attempt where bid_id = ?1 and reported = ?2 order by at, code",
                        Object[].class)
                .setParameter(1, bidId)
                .setParameter(2, reported)
                .getResultStream()
                .map(row -> new Attempt((Instant) row[0], (String) row[1]))
                .toList();
    }
}
