package org.sunbid.supervision.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sunbid.network.envelope.Envelope;

/** All messages that arrived. */
@ApplicationScoped
public class Journal implements PanacheRepositoryBase<SupervisedMessage, Long> {

    /** The most that is read at once. */
    public static final int LIMIT = 200;

    private static final long ORDER_OF_ARRIVAL = 0x53756e6269644a31L;

    /**
     * Appends; ids become visible in their own order, because only one appending transaction runs at a time. So a reader
     * that follows the ids misses nothing.
     */
    void append(SupervisedMessage message) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(" + ORDER_OF_ARRIVAL + ")", Object.class)
                .getResultList();
        persist(message);
    }

    /** Newest first. */
    public List<SupervisedMessage> latest(int limit) {
        return find("order by id desc")
                .page(Page.ofSize(Math.min(limit, LIMIT)))
                .list();
    }

    /** Those that arrived before this one, newest first. */
    public List<SupervisedMessage> before(long id, int limit) {
        return find("id < ?1 order by id desc", id)
                .page(Page.ofSize(Math.min(limit, LIMIT)))
                .list();
    }

    /** Those that arrived after this one, in order. */
    public List<SupervisedMessage> after(long id, int limit) {
        return find("id > ?1 order by id", id)
                .page(Page.ofSize(Math.min(limit, LIMIT)))
                .list();
    }

    /** As {@link #after}, of one subject only. */
    public List<SupervisedMessage> after(long id, String subject, int limit) {
        return find("id > ?1 and subject = ?2 order by id", id, subject)
                .page(Page.ofSize(Math.min(limit, LIMIT)))
                .list();
    }

    /** All of a tender, in order of arrival. */
    public List<SupervisedMessage> ofTender(String code) {
        return list("subject = ?1 order by id", code);
    }

    /** The number of a message that was kept; 0 when it was not. */
    public long numberOf(Envelope envelope) {
        return find(
                        "issuer = ?1 and audience = ?2 and sequence = ?3",
                        envelope.issuer(),
                        envelope.audience().name(),
                        envelope.sequence())
                .firstResultOptional()
                .map(SupervisedMessage::id)
                .orElse(0L);
    }

    /** The number of the newest; 0 when there is none. */
    public long newest() {
        return find("order by id desc")
                .firstResultOptional()
                .map(SupervisedMessage::id)
                .orElse(0L);
    }
}
