package org.sunbid.notice.tender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenders that were announced. */
@ApplicationScoped
public class NoticedTenders implements PanacheRepositoryBase<NoticedTender, UUID> {

    /** The one with this code of 20 characters. */
    public Optional<NoticedTender> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** These, in no order. */
    public List<NoticedTender> all(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }

    /** The most recently announced, for the site map. */
    public List<NoticedTender> newest(int most) {
        return findAll(io.quarkus.panache.common.Sort.descending("publishedAt"))
                .page(0, most)
                .list();
    }
}
