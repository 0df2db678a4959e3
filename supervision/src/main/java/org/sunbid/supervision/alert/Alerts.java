package org.sunbid.supervision.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunbid.supervision.indicator.Finding;

/** All alerts. */
@ApplicationScoped
public class Alerts implements PanacheRepositoryBase<SupervisionAlert, UUID> {

    private static final long ONE_AT_A_TIME = 0x53756e6269644131L;

    /** Alerts on a page. */
    public static final int PAGE = 30;

    /** Open ones first, newest first. */
    public List<SupervisionAlert> page(int page) {
        return find("order by case when reviewedAt is null then 0 else 1 end, raisedAt desc, id")
                .page(Page.of(page - 1, PAGE))
                .list();
    }

    /** Those that nobody looked at yet, oldest first. */
    public List<SupervisionAlert> open(int limit) {
        return find("reviewedAt is null order by raisedAt")
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many nobody looked at yet. */
    public long openCount() {
        return count("reviewedAt is null");
    }

    /** Those about a tender, newest first. */
    public List<SupervisionAlert> ofTender(String code) {
        return list("tender = ?1 order by raisedAt desc", code);
    }

    /**
     * Raises an alert unless the same was raised before: same rule, lot and evidence. One transaction at a time, so that what
     * a schedule, a message and another node find at the same moment is one alert and nobody's failure.
     */
    public void raise(String tender, Finding finding, Instant at) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")", Object.class)
                .getResultList();
        long known = count(
                "kind = ?1 and tender = ?2 and lot = ?3 and evidence = ?4",
                finding.kind().code(),
                tender,
                finding.lot(),
                finding.evidence());
        if (known == 0) {
            persist(new SupervisionAlert(tender, finding, at));
        }
    }
}
