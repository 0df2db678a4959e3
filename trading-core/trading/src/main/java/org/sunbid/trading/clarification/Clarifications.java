package org.sunbid.trading.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The clarifications of this platform. */
@ApplicationScoped
public class Clarifications implements PanacheRepositoryBase<Clarification, UUID> {

    private static final int MOST = 50;

    /** All of a tender, the first first. */
    List<Clarification> of(String tenderCode) {
        return list("tenderCode = ?1 order by number", tenderCode);
    }

    /** The number the next one gets. */
    int nextNumber(String tenderCode) {
        return (int) count("tenderCode", tenderCode) + 1;
    }

    /** Those published after a moment, of all tenders, the youngest first, at most fifty. */
    List<Clarification> since(Instant moment) {
        return find("publishedAt > ?1 order by publishedAt desc", moment)
                .page(0, MOST)
                .list();
    }
}
