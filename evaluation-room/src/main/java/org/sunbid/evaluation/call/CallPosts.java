package org.sunbid.evaluation.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What browsers tell each other through nodes that are not the same: a letter box in the database, which the recipient's node
 * empties several times a second. Letters to one line from another come in order.
 */
@ApplicationScoped
class CallPosts {

    private final Session database;

    CallPosts(Session database) {
        this.database = database;
    }

    /** A letter. */
    record Post(long number, UUID to, String text) {}

    /** Leaves a letter, if the recipient is in the call of this lot; otherwise it is lost, as on a line that was cut. */
    @Transactional
    public void leave(String lot, UUID to, String text) {
        database.createNativeMutationQuery("insert into call_post (recipient, body)"
                        + " select id, ?3 from call_line where id = ?2 and lot_code = ?1")
                .setParameter(1, lot)
                .setParameter(2, to)
                .setParameter(3, text)
                .executeUpdate();
    }

    /** Takes the letters of these lines out of the box, in order. */
    @Transactional
    public List<Post> take(Collection<UUID> lines) {
        return database
                .createNativeQuery(
                        "delete from call_post where recipient in (?1) returning id, recipient, body", Object[].class)
                .setParameter(1, lines)
                .getResultList()
                .stream()
                .map(row -> new Post(((Number) row[0]).longValue(), (UUID) row[1], (String) row[2]))
                .sorted(Comparator.comparingLong(Post::number))
                .toList();
    }
}
