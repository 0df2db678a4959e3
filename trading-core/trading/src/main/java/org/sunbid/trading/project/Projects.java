package org.sunbid.trading.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects of this platform. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final int PAGE_SIZE = 100;

    /** The project with this code. */
    public Optional<Project> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The projects the organisation runs, at most a hundred, the youngest first. */
    public List<Project> runBy(String uscc) {
        return find("tendereeUscc = ?1 or agencyUscc = ?1 order by openedAt desc", uscc)
                .page(0, PAGE_SIZE)
                .list();
    }
}
