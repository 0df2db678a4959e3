package org.sunbid.notice.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Everything that was published. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** About a tender, oldest first. */
    public List<Publication> of(String tender) {
        return list("tender = ?1 order by publishedAt, sequence", tender);
    }

    /** The latest of all tenders, newest first. */
    public List<Publication> latest(int most) {
        return find("order by publishedAt desc, sequence desc").page(0, most).list();
    }

    /** Corrections of these tenders, oldest first. */
    public List<Publication> corrections(Collection<String> tenders) {
        List<PublicationKind> kinds = java.util.Arrays.stream(PublicationKind.values())
                .filter(PublicationKind::correction)
                .toList();
        return tenders.isEmpty() ? List.of() : list("tender in ?1 and kind in ?2 order by publishedAt", tenders, kinds);
    }
}
