package org.sunbid.platform.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the audit log. */
@ApplicationScoped
public class AuditLog implements PanacheRepositoryBase<AuditEntry, Long> {

    /** The most entries a page may have. */
    public static final int LIMIT_PAGE = 200;

    /**
     * Which entries.
     *
     * @param subject only these, if not empty
     * @param act only these, if not empty
     * @param actor only this account's, if not null
     * @param before only entries with a smaller id, if positive: the way to the next page
     */
    public record Query(String subject, String act, UUID actor, long before) {}

    /** Up to so many entries, latest first. */
    public List<AuditEntry> latest(Query query, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        if (!query.subject().isEmpty()) {
            conditions.add("subject = :subject");
            parameters.and("subject", query.subject());
        }
        if (!query.act().isEmpty()) {
            conditions.add("act = :act");
            parameters.and("act", query.act());
        }
        if (query.actor() != null) {
            conditions.add("actorId = :actor");
            parameters.and("actor", query.actor());
        }
        if (query.before() > 0) {
            conditions.add("id < :before");
            parameters.and("before", query.before());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .page(0, Math.min(limit, LIMIT_PAGE))
                .list();
    }
}
