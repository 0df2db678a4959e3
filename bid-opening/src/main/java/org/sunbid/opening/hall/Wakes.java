package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.hibernate.Session;
import org.sunbid.platform.clock.Node;

/** When, and by which node, halls were looked after last; one row for all nodes, by the database's clock. */
@ApplicationScoped
class Wakes {

    private final Session database;
    private final Node node;

    Wakes(Session database, Node node) {
        this.database = database;
        this.node = node;
    }

    /** This node looks after the halls now. */
    @Transactional
    void note() {
        database.createNativeMutationQuery("update hall_wake set woken_at = clock_timestamp(), node = ?1")
                .setParameter(1, node.name())
                .executeUpdate();
    }

    /** Whether no node has looked for so long. */
    @Transactional
    boolean silentFor(Duration time) {
        return database.createNativeQuery(
                        "select woken_at < clock_timestamp() - make_interval(secs => ?1) from hall_wake", Boolean.class)
                .setParameter(1, time.toMillis() / 1000.0)
                .getSingleResult();
    }
}
