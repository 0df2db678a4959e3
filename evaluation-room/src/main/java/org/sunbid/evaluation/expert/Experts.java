package org.sunbid.evaluation.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pool. Confidential: names leave it for the expert themselves, the operator, and the panel they sit on. */
@ApplicationScoped
public class Experts implements PanacheRepositoryBase<Expert, UUID> {

    /** The expert who logs in with this account. */
    public Optional<Expert> ofAccount(UUID accountId) {
        return find("accountId", accountId).firstResultOptional();
    }

    /** Everyone who can be drawn, in the order of their ids. */
    public List<Expert> admitted() {
        return list("state = ?1 order by id", ExpertState.ADMITTED);
    }

    /** A page of the pool, newest applications first. */
    public List<Expert> page(int page, int size) {
        return find("order by appliedAt desc, id").page(page, size).list();
    }
}
