package org.sunbid.evaluation.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.platform.audit.Acting.Person;
import org.sunbid.platform.audit.Audit;

/**
 * What happened in a call: who came and went, who watched, what did not work. Rows are only ever added; each stands in the audit
 * as well, members by their seat alone.
 */
@ApplicationScoped
public class CallRecord {

    private final Session database;
    private final Audit audit;

    CallRecord(Session database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What happens. */
    enum Happening {
        JOINED,
        LEFT,
        CAMERA_REFUSED,
        CAMERA_MISSING,
        RECORDING_BROKEN;

        String act() {
            return "call-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Somebody who watched.
     *
     * @param came they came; else they went
     */
    public record Watching(CallRole role, String name, boolean came, Instant at) {}

    /** Writes down what happened, in the caller's transaction. */
    void write(Caller caller, Happening what) {
        database.createNativeMutationQuery(
                        "insert into call_event (id, lot_code, role, seat, name, what) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, caller.lot())
                .setParameter(3, caller.role().name())
                .setParameter(4, caller.seat())
                .setParameter(5, caller.name())
                .setParameter(6, what.name())
                .executeUpdate();
        if (caller.role().watches()) {
            audit.record(
                    Optional.of(new Person(caller.account(), caller.name())),
                    what.act(),
                    caller.lot(),
                    Map.of("as", caller.role().name()));
        } else {
            audit.recordUnnamed(what.act(), caller.lot(), Map.of("seat", String.valueOf(caller.seat())));
        }
    }

    /** Who watched the call of this lot, the latest first. */
    List<Watching> watchings(String lot, int most) {
        return database
                .createNativeQuery(
                        "select role, name, what = 'JOINED', at from call_event where lot_code = ?1 and role <> 'MEMBER'"
                                + " and what in ('JOINED', 'LEFT') order by at desc",
                        Object[].class)
                .setParameter(1, lot)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Watching(
                        CallRole.valueOf((String) row[0]), (String) row[1], (Boolean) row[2], (Instant) row[3]))
                .toList();
    }
}
