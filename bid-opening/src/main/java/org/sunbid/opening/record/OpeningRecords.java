package org.sunbid.opening.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All opening records. */
@ApplicationScoped
public class OpeningRecords implements PanacheRepositoryBase<OpeningRecord, UUID> {}
