package org.sunbid.opening.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All extensions of decryption windows. */
@ApplicationScoped
public class WindowExtensions implements PanacheRepositoryBase<WindowExtension, UUID> {

    /** Those of the hall, the first first. */
    public List<WindowExtension> of(UUID hallId) {
        return list("hallId = ?1 order by number", hallId);
    }
}
