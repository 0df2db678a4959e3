package org.sunbid.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.sunbid.platform.audit.Acting.Person;

/**
 * Writes down who did what, when and from where (O20 14, 49). A row is written in the transaction of the act itself:
 * both happen or neither. Rows cannot be changed or deleted, and are chained by hash soon after the commit.
 */
@Singleton
public class Audit {

    private final EntityManager database;
    private final Acting acting;
    private final CurrentVertxRequest request;

    @Inject
    Audit(EntityManager database, Acting acting, CurrentVertxRequest request) {
        this.database = database;
        this.acting = acting;
        this.request = request;
    }

    /**
     * Records an act of the person whose request is being served, or of the platform itself when there is none.
     *
     * @param act what was done, stable and lower case, for example {@code bid-completed}
     * @param subject to what: a code or an id
     * @param details what else tells; never a secret, never a price or a bidder before the opening
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String act, String subject, Map<String, String> details) {
        record(acting.person(), act, subject, details);
    }

    /**
     * As {@link #record(String, String, Map)}, for an act of somebody whose name must stay secret from those who read the
     * audit, such as an expert before the result (TBL 37): neither person nor address is written. Who it was stands, with
     * the time, in the record that is opened later.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordUnnamed(String act, String subject, Map<String, String> details) {
        database.persist(new AuditEntry(Optional.empty(), "", act, subject, AuditEntry.write(details)));
    }

    /** As {@link #record(String, String, Map)}, for an act of somebody who is not logged in by it, such as a log-in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Optional<Person> who, String act, String subject, Map<String, String> details) {
        database.persist(new AuditEntry(who, address(), act, subject, AuditEntry.write(details)));
    }

    private String address() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return "";
        }
        var remote = request.getCurrent().request().remoteAddress();
        return remote == null ? "" : remote.hostAddress();
    }
}
