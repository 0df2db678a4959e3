package org.sunbid.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the whole chain of the audit log anew. */
@ApplicationScoped
public class VerifyAudit {

    private static final int BATCH = 1_000;

    /**
     * What was found.
     *
     * @param links how many links were checked
     * @param head the hash of the last good link; write it down elsewhere to notice later that the end was cut off
     * @param brokenAt the first link whose entry is missing or was changed, or that does not follow the one before
     * @param waiting entries not chained yet
     * @param noted the hash of the link that was asked for, when the chain is good up to it
     */
    public record Finding(long links, String head, Optional<Long> brokenAt, long waiting, Optional<String> noted) {

        /** Nothing was changed or taken away. */
        public boolean intact() {
            return brokenAt.isEmpty();
        }
    }

    @Inject
    EntityManager database;

    /** Checks everything from the beginning; the longer the log, the longer it takes. */
    @Transactional
    public Finding verify() {
        return verify(0);
    }

    /** Checks everything and notes the hash of this link, to be compared with what was written down when it was the head. */
    @Transactional
    public Finding verify(long link) {
        long waiting = count("select count(*) from audit_pending");
        Optional<String> noted = Optional.empty();
        AuditLink previous = null;
        while (true) {
            List<AuditLink> links = next(previous);
            if (links.isEmpty()) {
                return new Finding(
                        AuditLink.after(previous) - 1, AuditLink.hashOf(previous), Optional.empty(), waiting, noted);
            }
            Map<Long, AuditEntry> entries = entriesOf(links);
            for (AuditLink next : links) {
                if (!follows(previous, next, entries.get(next.entryId()))) {
                    return new Finding(
                            AuditLink.after(previous) - 1,
                            AuditLink.hashOf(previous),
                            Optional.of(AuditLink.after(previous)),
                            waiting,
                            noted);
                }
                previous = next;
                noted = next.sequence() == link ? Optional.of(next.hash()) : noted;
            }
            database.clear();
        }
    }

    private static boolean follows(AuditLink previous, AuditLink link, AuditEntry entry) {
        return entry != null
                && link.sequence() == AuditLink.after(previous)
                && link.previousHash().equals(AuditLink.hashOf(previous))
                && link.hash().equals(AuditChain.hash(previous, entry));
    }

    private List<AuditLink> next(AuditLink previous) {
        return database.createQuery("from AuditLink where sequence >= ?1 order by sequence", AuditLink.class)
                .setParameter(1, AuditLink.after(previous))
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Map<Long, AuditEntry> entriesOf(List<AuditLink> links) {
        return database.createQuery("from AuditEntry where id in ?1", AuditEntry.class)
                .setParameter(1, links.stream().map(AuditLink::entryId).toList())
                .getResultStream()
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    private long count(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }
}
