package org.sunbid.supervision.tender;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All tenders that were ever told of. */
@ApplicationScoped
public class WatchedTenders implements PanacheRepositoryBase<WatchedTender, UUID> {

    /** Tenders on a page of the list. */
    public static final int PAGE = 20;

    /** The one with this code. */
    public Optional<WatchedTender> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The one with this code, held until the transaction ends. */
    public Optional<WatchedTender> held(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** A page of those that match, latest first. */
    public Found search(TenderQuery query) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (!query.text().isBlank()) {
            where.append(" and (lower(name) like :text or code like :code or lower(tenderee) like :text)");
            String text = query.text().strip().replace("%", "").replace("_", "");
            parameters
                    .and("text", "%" + text.toLowerCase(java.util.Locale.ROOT) + "%")
                    .and("code", text.toUpperCase(java.util.Locale.ROOT) + "%");
        }
        query.stage().ifPresent(stage -> {
            where.append(" and stage = :stage");
            parameters.and("stage", stage);
        });
        if (query.suspended()) {
            where.append(" and suspended");
        }
        PanacheQuery<WatchedTender> found = find(where + " order by lastAt desc, code", parameters);
        return new Found(found.page(Page.of(query.page() - 1, PAGE)).list(), found.count());
    }

    /** Those that stand still. */
    public List<WatchedTender> suspended(int limit) {
        return find("suspended order by lastAt desc").page(Page.ofSize(limit)).list();
    }

    /** Those whose bids are to be opened next. */
    public List<WatchedTender> nextOpenings(Instant now, int limit) {
        return find("stage = ?1 and deadline > ?2 order by deadline", Stage.BIDDING, now)
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many are not over. */
    public long running() {
        return count("stage not in (?1, ?2)", Stage.CONTRACTED, Stage.FAILED);
    }

    /** Those whose indicators are to be looked at now. */
    public List<WatchedTender> toBeChecked(Instant now, int limit) {
        return find("checkAfter <= ?1 order by checkAfter", now)
                .page(Page.ofSize(limit))
                .list();
    }

    /**
     * A page of tenders.
     *
     * @param tenders latest first
     * @param count of all that match
     */
    public record Found(List<WatchedTender> tenders, long count) {

        /** How many pages there are. */
        public int getPages() {
            return (int) ((count + PAGE - 1) / PAGE);
        }
    }
}
