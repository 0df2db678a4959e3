package org.sunbid.notice.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents that publications name. */
@ApplicationScoped
public class PublishedDocuments implements PanacheRepositoryBase<PublishedDocument, UUID> {

    /** Of a tender, by name. */
    public List<PublishedDocument> of(String tender) {
        return list("tender = ?1 order by name", tender);
    }

    /** One of a tender's documents by its digest. */
    public Optional<PublishedDocument> find(String tender, String sha256) {
        return find("tender = ?1 and sha256 = ?2", tender, sha256).firstResultOptional();
    }

    /** Those that are not here yet and whose next try is due. */
    List<PublishedDocument> due(Instant now, int most) {
        return find("not kept and nextAttemptAt <= ?1 order by nextAttemptAt", now)
                .page(0, most)
                .list();
    }
}
