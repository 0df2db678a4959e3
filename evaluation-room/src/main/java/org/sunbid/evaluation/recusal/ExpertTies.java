package org.sunbid.evaluation.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Declared ties that still stand. */
@ApplicationScoped
public class ExpertTies implements PanacheRepositoryBase<ExpertTie, UUID> {

    /** Those of one expert. */
    public List<ExpertTie> of(UUID expertId) {
        return list("expertId = ?1 and endedAt is null order by declaredAt", expertId);
    }

    /** Those of everyone, by expert. */
    public Map<UUID, List<ExpertTie>> byExpert() {
        return list("endedAt is null").stream().collect(Collectors.groupingBy(ExpertTie::expertId));
    }
}
