package org.sunbid.supervision.fairness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Panels whose points are known. */
@ApplicationScoped
class ScoredPanels implements PanacheRepositoryBase<ScoredPanel, UUID> {

    /** Panels of one expert that are looked at: the newest. */
    static final int MOST_PANELS = 50;

    /** Experts on one page. */
    static final int PAGE = 20;

    private static final String EXPERTS =
            "select p.issuer, t.expert, min(t.region), count(distinct p.id), max(p.reportedAt) from ScoredPanel p"
                    + " join p.totals t group by p.issuer, t.expert order by count(distinct p.id) desc, t.expert";

    /** The panel of this lot. */
    Optional<ScoredPanel> of(String issuer, String lot) {
        return find("issuer = ?1 and lot = ?2", issuer, lot).firstResultOptional();
    }

    /** The newest on which this expert sat, each with everybody's points. */
    List<ScoredPanel> ofExpert(String issuer, String expert) {
        return find(
                        "from ScoredPanel p where p.issuer = ?1 and exists (select 1 from ScoredPanel q join q.totals t"
                                + " where q = p and t.expert = ?2) order by p.reportedAt desc, p.lot",
                        issuer,
                        expert)
                .page(0, MOST_PANELS)
                .list();
    }

    /** An expert of whom something is known. */
    record Met(String issuer, String expert, String region, long panels, java.time.Instant last) {}

    /** A page of them, who sat most often first. */
    List<Met> experts(int page) {
        return getEntityManager()
                .createQuery(EXPERTS, Met.class)
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** How many pages there are. */
    int pages() {
        long experts = getEntityManager()
                .createQuery(
                        "select count(*) from (select p.issuer as issuer, t.expert as expert from ScoredPanel p join"
                                + " p.totals t group by p.issuer, t.expert) e",
                        Long.class)
                .getSingleResult();
        return (int) ((experts + PAGE - 1) / PAGE);
    }
}
