package org.sunbid.trading.tender;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The tenders of this platform. */
@ApplicationScoped
public class Tenders implements PanacheRepositoryBase<Tender, UUID> {

    private static final int MOST_OF_ONE = 100;

    /** The tender with this code, in whatever state. */
    public Optional<Tender> withCode(String code) {
        return find("codes.tender", code).firstResultOptional();
    }

    /** The tender with this code when the organisation runs it, locked until the transaction ends. */
    Optional<Tender> lockedRunBy(String uscc, String code) {
        return lockedForChange(code).filter(tender -> tender.isRunBy(uscc));
    }

    /** The tender, locked until the transaction ends: nobody else changes it or moves one of its lots meanwhile. */
    Optional<Tender> lockedForChange(String code) {
        return find("codes.tender", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What the organisation runs, drafts too, the youngest first. */
    List<Tender> runBy(String uscc) {
        return find("parties.tendereeUscc = ?1 or parties.agencyUscc = ?1 order by life.createdAt desc", uscc)
                .page(0, MOST_OF_ONE)
                .list();
    }

    /** One page of the published tenders. */
    List<Tender> published(ReadTenders.Query query, int pageSize) {
        return matching(query).page(query.page() - 1, pageSize).list();
    }

    /** How many published tenders there are. */
    long countPublished(ReadTenders.Query query) {
        return matching(query).count();
    }

    /** Tenders one of whose files has this content. */
    List<Tender> withDocument(String sha256) {
        return list("select distinct t from Tender t join t.files.documents d where d.sha256 = ?1", sha256);
    }

    private PanacheQuery<Tender> matching(ReadTenders.Query query) {
        String text = query.text().strip().toLowerCase(Locale.ROOT);
        Parameters parameters = Parameters.with("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        String where =
                "life.publishedAt is not null and (lower(subject.name) like :text or lower(codes.tender) like :text)";
        if (query.category().isPresent()) {
            where += " and subject.category = :category";
            parameters.and("category", query.category().get());
        }
        return find(where + " order by life.publishedAt desc", parameters);
    }
}
