package org.sunbid.notice.tender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lots of the tenders. */
@ApplicationScoped
public class NoticedLots implements PanacheRepositoryBase<NoticedLot, UUID> {

    /** The one with this code of 23 characters. */
    public Optional<NoticedLot> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The lots of a tender, by code. */
    public List<NoticedLot> of(String tender) {
        return list("tender = ?1 order by code", tender);
    }
}
