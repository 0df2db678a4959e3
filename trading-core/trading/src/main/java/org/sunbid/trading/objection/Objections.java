package org.sunbid.trading.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The objections of this platform. */
@ApplicationScoped
public class Objections implements PanacheRepositoryBase<Objection, UUID> {

    /** All of a tender, the oldest first. */
    public List<Objection> of(String tenderCode) {
        return list("tenderCode = ?1 order by number", tenderCode);
    }

    /** The objection of the tender with this number. */
    public Optional<Objection> numbered(String tenderCode, int number) {
        return find("tenderCode = ?1 and number = ?2", tenderCode, number).firstResultOptional();
    }

    /** Those that still wait for their answer, by when it is due. */
    public List<Objection> unanswered() {
        return list("answeredAt is null order by answerDue");
    }

    int nextNumber(String tenderCode) {
        return (int) count("tenderCode", tenderCode) + 1;
    }
}
