package org.sunbid.opening.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.opening.attribution.Availability;
import org.sunbid.opening.attribution.Availability.Absence;

/** When nodes of this platform looked after halls: the platform's own record of its availability (O20 31). */
@ApplicationScoped
class HallWatch {

    /** Absences that are kept one by one; time lost beyond is counted all the same. */
    private static final int MOST_ABSENCES = 200;

    private final Session database;

    HallWatch(Session database) {
        this.database = database;
    }

    /**
     * Notes that a node looks after the hall now.
     *
     * @param counted the window runs: the look is evidence
     * @return when one last did
     */
    Optional<Instant> look(UUID hallId, Instant now, boolean counted) {
        List<Instant> seen = database.createNativeQuery(
                        "select seen_at from hall_watch where hall_id = ?1", Instant.class)
                .setParameter(1, hallId)
                .getResultList();
        database.createNativeMutationQuery("insert into hall_watch (hall_id, seen_at, looks) values (?1, ?2, ?3)"
                        + " on conflict (hall_id) do update set seen_at = excluded.seen_at,"
                        + " looks = hall_watch.looks + excluded.looks")
                .setParameter(1, hallId)
                .setParameter(2, now)
                .setParameter(3, counted ? 1 : 0)
                .executeUpdate();
        return seen.stream().findFirst();
    }

    /** Keeps an absence in the window. */
    void away(UUID hallId, Absence absence) {
        if (absences(hallId).size() < MOST_ABSENCES) {
            database.createNativeMutationQuery(
                            "insert into hall_absence (hall_id, gone_at, back_at) values (?1, ?2, ?3)")
                    .setParameter(1, hallId)
                    .setParameter(2, absence.from())
                    .setParameter(3, absence.until())
                    .executeUpdate();
        }
    }

    /** What the record says of the window of this hall. */
    Availability of(Hall hall) {
        DecryptionWindow window = hall.window();
        long looks = database.createNativeQuery("select looks from hall_watch where hall_id = ?1", Long.class)
                .setParameter(1, hall.id())
                .getResultStream()
                .findFirst()
                .orElse(0L);
        return new Availability(
                window.start(), window.end(), looks, absences(hall.id()), window.unavailableBeyondLimit());
    }

    private List<Absence> absences(UUID hallId) {
        return database.createNativeQuery(
                        "select gone_at, back_at from hall_absence where hall_id = ?1 order by gone_at", Object[].class)
                .setParameter(1, hallId)
                .getResultStream()
                .map(row -> new Absence((Instant) row[0], (Instant) row[1]))
                .toList();
    }
}
