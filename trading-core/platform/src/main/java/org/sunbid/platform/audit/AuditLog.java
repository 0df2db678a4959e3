package org.sunbid.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the audit log. */
@ApplicationScoped
public class AuditLog {

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
    public record Query(String subject, String act, UUID actor, long before) {

        private Map<String, Object> conditions() {
            Map<String, Object> conditions = new LinkedHashMap<>();
            if (!subject.isEmpty()) {
                conditions.put("subject = ", subject);
            }
            if (!act.isEmpty()) {
                conditions.put("act = ", act);
            }
            if (actor != null) {
                conditions.put("actorId = ", actor);
            }
            if (before > 0) {
                conditions.put("id < ", before);
            }
            return conditions;
        }
    }

    @Inject
    EntityManager database;

    /** Up to so many entries, latest first. */
    @Transactional
    public List<AuditEntry> latest(Query asked, int limit) {
        Map<String, Object> conditions = asked.conditions();
        StringBuilder text = new StringBuilder("from AuditEntry where 1 = 1");
        int place = 1;
        for (String condition : conditions.keySet()) {
            text.append(" and ").append(condition).append('?').append(place++);
        }
        var query = database.createQuery(text.append(" order by id desc").toString(), AuditEntry.class);
        place = 1;
        for (Object value : conditions.values()) {
            query.setParameter(place++, value);
        }
        return query.setMaxResults(Math.min(limit, LIMIT_PAGE)).getResultList();
    }
}
