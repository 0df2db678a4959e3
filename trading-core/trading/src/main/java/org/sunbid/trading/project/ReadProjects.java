package org.sunbid.trading.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Projects as those who run them see them; to others they show themselves only through published tenders. */
@ApplicationScoped
public class ReadProjects {

    private final Projects projects;

    ReadProjects(Projects projects) {
        this.projects = projects;
    }

    /** The project with this code when the organisation runs it. */
    @Transactional
    public Optional<Project> runBy(String uscc, String code) {
        return projects.withCode(code).filter(project -> project.isRunBy(uscc));
    }

    /** The projects the organisation runs, the youngest first. */
    @Transactional
    public List<Project> allRunBy(String uscc) {
        return projects.runBy(uscc);
    }
}
