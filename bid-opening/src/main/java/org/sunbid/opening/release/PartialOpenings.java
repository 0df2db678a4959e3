package org.sunbid.opening.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.PartialOpening;
import org.sunbid.sealing.custodian.SignedPost;

/** What custodians gave in halls, verified when it was taken (PROTOCOL.md §17.2). */
@ApplicationScoped
class PartialOpenings {

    /** What one custodian gave, and when. */
    @SuppressWarnings("ArrayRecordComponent") // signed bytes; nobody compares them
    record Given(int custodian, byte[] json, Instant at) {

        PartialOpening opening(Ceremony ceremony) {
            return PartialOpening.parse(ceremony, json);
        }
    }

    private final Session database;

    PartialOpenings(Session database) {
        this.database = database;
    }

    /** All of a hall, in the order in which they came. */
    List<Given> of(UUID hall) {
        return database.createNativeQuery(
                        "select custodian, json, given_at from partial_opening where hall_id = ?1 order by given_at",
                        Object[].class)
                .setParameter(1, hall)
                .getResultStream()
                .map(row -> new Given((Integer) row[0], (byte[]) row[1], (Instant) row[2]))
                .toList();
    }

    /** Who gave, in the order in which they did. */
    List<Integer> custodians(UUID hall) {
        return database.createNativeQuery(
                        "select custodian from partial_opening where hall_id = ?1 order by given_at", Integer.class)
                .setParameter(1, hall)
                .getResultList();
    }

    /** What one of them gave. */
    byte[] json(UUID hall, int custodian) {
        return database.createNativeQuery(
                        "select json from partial_opening where hall_id = ?1 and custodian = ?2", byte[].class)
                .setParameter(1, hall)
                .setParameter(2, custodian)
                .getSingleResult();
    }

    void keep(UUID hall, int custodian, SignedPost post, Instant now) {
        database.createNativeMutationQuery("insert into partial_opening (hall_id, custodian, json, signature, given_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, hall)
                .setParameter(2, custodian)
                .setParameter(3, post.json())
                .setParameter(4, post.signature())
                .setParameter(5, now)
                .executeUpdate();
    }
}
