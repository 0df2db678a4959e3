package org.sunbid.opening.floor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All objections made in halls. */
@ApplicationScoped
public class SpotObjections implements PanacheRepositoryBase<SpotObjection, UUID> {

    /** The hall's objections in the order in which they were made. */
    public List<SpotObjection> of(UUID hallId) {
        return list("hallId = ?1 order by number", hallId);
    }

    /** One of them. */
    Optional<SpotObjection> numbered(UUID hallId, int number) {
        return find("hallId = ?1 and number = ?2", hallId, number).firstResultOptional();
    }

    /** SpotObjections nobody has answered. */
    public long unanswered(UUID hallId) {
        return count("hallId = ?1 and answer is null", hallId);
    }
}
