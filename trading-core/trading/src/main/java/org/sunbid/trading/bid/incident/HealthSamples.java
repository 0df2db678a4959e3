package org.sunbid.trading.bid.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.sunbid.network.message.IncidentHealth;

/** How the nodes were, sample by sample; a bounded table, from which incidents take what they need. */
@ApplicationScoped
class HealthSamples {

    /** Of one incident. */
    static final int MOST = 200;

    private static final Duration KEPT = Duration.ofDays(7);

    private final Session database;

    HealthSamples(Session database) {
        this.database = database;
    }

    /** Keeps a sample. */
    @Transactional
    void keep(IncidentHealth sample) {
        database.createNativeMutationQuery("insert into submission_health (node, at, on_their_way, stored,"
                        + " stored_bytes, refused, broken, free_bytes, database_millis)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, sample.node())
                .setParameter(2, sample.at())
                .setParameter(3, sample.onTheirWay())
                .setParameter(4, sample.stored())
                .setParameter(5, sample.storedBytes())
                .setParameter(6, sample.refused())
                .setParameter(7, sample.broken())
                .setParameter(8, sample.freeBytes())
                .setParameter(9, sample.databaseMillis())
                .executeUpdate();
    }

    /** Forgets samples that are older than a week. */
    @Transactional
    void forgetOld(Instant now) {
        database.createNativeMutationQuery("delete from submission_health where at < ?1")
                .setParameter(1, now.minus(KEPT))
                .executeUpdate();
    }

    /** The last {@value #MOST} samples of all nodes of this time, in its order. */
    List<IncidentHealth> between(Instant from, Instant until) {
        return database.createNativeQuery(
                        "select * from (select at, node, on_their_way, stored, stored_bytes, refused, broken, free_bytes,"
                                + " database_millis, id from submission_health where at between ?1 and ?2"
                                + " order by id desc limit ?3) as latest order by id",
                        Object[].class)
                .setParameter(1, from)
                .setParameter(2, until)
                .setParameter(3, MOST)
                .getResultStream()
                .map(row -> new IncidentHealth(
                        (Instant) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        (Long) row[6],
                        (Long) row[7],
                        (Long) row[8]))
                .toList();
    }

    /** Each minute of this time, those without a sample as well; at most {@value #MOST}, the last of it. */
    List<HealthMinute> minutes(Instant from, Instant until) {
        Instant earliest = until.minus(Duration.ofMinutes(MOST - 1));
        return database.createNativeQuery(
                        "select minute, count(distinct node), cast(coalesce(sum(stored), 0) as bigint),"
                                + " cast(coalesce(sum(refused), 0) as bigint), cast(coalesce(sum(broken), 0) as bigint),"
                                + " coalesce(max(database_millis), 0) from generate_series(date_trunc('minute',"
                                + " cast(?1 as timestamptz)), cast(?2 as timestamptz), interval '1 minute') as minute"
                                + " left join submission_health on at >= minute and at < minute + interval '1 minute'"
                                + " group by minute order by minute",
                        Object[].class)
                .setParameter(1, from.isBefore(earliest) ? earliest : from)
                .setParameter(2, until)
                .getResultStream()
                .map(row -> new HealthMinute(
                        (Instant) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]))
                .toList();
    }
}
