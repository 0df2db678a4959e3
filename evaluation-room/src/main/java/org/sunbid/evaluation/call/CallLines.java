package org.sunbid.evaluation.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.evaluation.call.CallPerson.Camera;
import org.sunbid.evaluation.call.CallPerson.Recording;

/**
 * Who is in which call, on whatever node: one line a person, the last one opened. A node says every few seconds that its lines
 * are alive; those of a node that says nothing more are gone. In the caller's transaction.
 */
@ApplicationScoped
class CallLines {

    private static final String ALIVE = "alive_at > clock_timestamp() - interval '20 seconds'";

    private final Session database;

    CallLines(Session database) {
        this.database = database;
    }

    /** Opens a line, in the place of an earlier one of the same person. */
    void open(CallPass pass) {
        Caller caller = pass.caller();
        database.createNativeMutationQuery("delete from call_line where lot_code = ?1 and account_id = ?2")
                .setParameter(1, pass.lot())
                .setParameter(2, caller.account())
                .executeUpdate();
        database.createNativeMutationQuery("insert into call_line (id, lot_code, account_id, role, seat, name, camera,"
                        + " recording) values (?1, ?2, ?3, ?4, ?5, ?6, 'NONE', 'NONE') on conflict (lot_code, account_id)"
                        + " do update set id = excluded.id, role = excluded.role, seat = excluded.seat,"
                        + " name = excluded.name, camera = 'NONE', recording = 'NONE',"
                        + " opened_at = clock_timestamp(), alive_at = clock_timestamp()")
                .setParameter(1, pass.line())
                .setParameter(2, pass.lot())
                .setParameter(3, caller.account())
                .setParameter(4, caller.role().name())
                .setParameter(5, caller.seat())
                .setParameter(6, caller.name())
                .executeUpdate();
    }

    /** So many are in the call besides this person. */
    long others(Caller caller) {
        return database.createNativeQuery(
                        "select count(*) from call_line where lot_code = ?1 and account_id <> ?2 and " + ALIVE,
                        Long.class)
                .setParameter(1, caller.lot())
                .setParameter(2, caller.account())
                .getSingleResult();
    }

    /** Closes a line; false when it was another's already. */
    boolean close(UUID line) {
        return database.createNativeMutationQuery("delete from call_line where id = ?1")
                        .setParameter(1, line)
                        .executeUpdate()
                == 1;
    }

    /** Notes what the browser says; false when nothing changed by it. */
    boolean note(UUID line, Camera camera, Recording recording) {
        return database.createNativeMutationQuery("update call_line set camera = ?2, recording = ?3 where id = ?1"
                                + " and (camera, recording) is distinct from (?2, ?3)")
                        .setParameter(1, line)
                        .setParameter(2, camera.name())
                        .setParameter(3, recording.name())
                        .executeUpdate()
                == 1;
    }

    /** This node's lines are alive. */
    void alive(Collection<UUID> lines) {
        database.createNativeMutationQuery("update call_line set alive_at = clock_timestamp() where id in (?1)")
                .setParameter(1, lines)
                .executeUpdate();
    }

    /** Everybody in the call of this lot, members by seat first. */
    List<CallPerson> in(String lot) {
        return people("lot_code = ?1 and " + ALIVE, lot);
    }

    /** The line of this id, whether alive or not. */
    Optional<CallPerson> find(UUID line) {
        return people("id = ?1", line).stream().findFirst();
    }

    /** The lines that nobody has said to be alive for a while, closed. */
    List<Caller> closeSilent() {
        return database
                .createNativeQuery(
                        "delete from call_line where alive_at < clock_timestamp() - interval '1 minute'"
                                + " returning lot_code, account_id, role, seat, name",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Caller(
                        (String) row[0], (UUID) row[1], CallRole.valueOf((String) row[2]), (Integer) row[3], (String)
                                row[4]))
                .toList();
    }

    private List<CallPerson> people(String which, Object parameter) {
        return database
                .createNativeQuery(
                        "select id, account_id, role, seat, name, camera, recording from call_line where " + which
                                + " order by seat = 0, seat, opened_at, id",
                        Object[].class)
                .setParameter(1, parameter)
                .getResultList()
                .stream()
                .map(row -> new CallPerson(
                        (UUID) row[0],
                        (UUID) row[1],
                        CallRole.valueOf((String) row[2]),
                        (Integer) row[3],
                        (String) row[4],
                        Camera.valueOf((String) row[5]),
                        Recording.valueOf((String) row[6])))
                .toList();
    }
}
