package org.sunbid.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.sunbid.platform.clock.ClockState.Verdict;

/** The last look of every node at its own clock, where all nodes see it; a node that is silent for a day is forgotten. */
@ApplicationScoped
public class NodeClocks {

    private final Session database;

    NodeClocks(Session database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(ClockState state) {
        database.createNativeMutationQuery(
                        "insert into node_clock (node, looked_at, database_millis, servers_millis, verdict)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict (node) do update set"
                                + " looked_at = excluded.looked_at, database_millis = excluded.database_millis,"
                                + " servers_millis = excluded.servers_millis, verdict = excluded.verdict")
                .setParameter(1, state.node())
                .setParameter(2, state.lookedAt(), Instant.class)
                .setParameter(3, state.databaseMillis())
                .setParameter(4, state.serversMillis().orElse(null), Long.class)
                .setParameter(5, state.verdict().name())
                .executeUpdate();
        database.createNativeMutationQuery(
                        "delete from node_clock where looked_at < clock_timestamp() - interval '1 day'")
                .executeUpdate();
    }

    /** Every node's, by name. */
    @Transactional
    public List<ClockState> all() {
        return database
                .createNativeQuery(
                        "select node, looked_at, database_millis, servers_millis, verdict from node_clock order by node",
                        Object[].class)
                .addScalar("node", String.class)
                .addScalar("looked_at", Instant.class)
                .addScalar("database_millis", Long.class)
                .addScalar("servers_millis", Long.class)
                .addScalar("verdict", String.class)
                .getResultList()
                .stream()
                .map(row -> new ClockState(
                        (String) row[0],
                        (Instant) row[1],
                        (Long) row[2],
                        Optional.ofNullable((Long) row[3]),
                        Verdict.valueOf((String) row[4])))
                .toList();
    }
}
