package org.sunbid.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.suite.Suite;

/**
 * Chains audit entries by hash, in batches and after their commit, so that acts do not wait for each other. One node
 * chains at a time. Each link's hash covers the one before, so whoever knows a later hash notices a change of anything
 * earlier; within the second before it is chained an entry is protected by grant and trigger only.
 */
@Singleton
public class AuditChain {

    /** The hash before the first link. */
    static final String BEGINNING = "0".repeat(64);

    private static final Logger LOG = Logger.getLogger(AuditChain.class);
    private static final long LOCK = 0x5375_6e62_6964_0001L;
    private static final int BATCH = 500;

    private final EntityManager database;

    @Inject
    AuditChain(EntityManager database) {
        this.database = database;
    }

    /** Chains what waits, in the order of writing; returns how many, at most a batch, none while another node does. */
    @Transactional
    public int link() {
        if (!locked()) {
            return 0;
        }
        List<AuditEntry> waiting = takeWaiting();
        AuditLink last = last();
        for (AuditEntry entry : waiting) {
            last = new AuditLink(last, entry.id(), hash(last, entry));
            database.persist(last);
        }
        return waiting.size();
    }

    @Scheduled(identity = "audit-chain", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void linkAll() {
        int linked;
        do {
            linked = link();
        } while (linked == BATCH);
        if (linked > 0) {
            LOG.debugf("%d audit entries chained", linked);
        }
    }

    private boolean locked() {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private List<AuditEntry> takeWaiting() {
        List<?> ids = database.createNativeQuery(
                        "delete from audit_pending where entry_id in"
                                + " (select entry_id from audit_pending order by entry_id limit ?1) returning entry_id",
                        Long.class)
                .setParameter(1, BATCH)
                .getResultList();
        return database.createQuery("from AuditEntry where id in ?1 order by id", AuditEntry.class)
                .setParameter(1, ids)
                .getResultList();
    }

    private AuditLink last() {
        return database.createQuery("from AuditLink order by sequence desc", AuditLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** SHA-256 over the canonical JSON of the entry, its place and the hash before it. */
    static String hash(AuditLink previous, AuditEntry entry) {
        Map<String, Object> content = new HashMap<>(entry.content());
        content.put("sequence", AuditLink.after(previous));
        content.put("previous", AuditLink.hashOf(previous));
        return HexFormat.of().formatHex(Suite.ISO_1.hash(CanonicalJson.write(content)));
    }
}
