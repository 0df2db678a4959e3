package org.sunbid.trading.tender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Why tenders stand still or stood still. */
@ApplicationScoped
public class Standstills implements PanacheRepositoryBase<Standstill, UUID> {

    /** The causes that hold this tender now, the oldest first. */
    public List<Standstill> holding(String tenderCode) {
        return list("tenderCode = ?1 and endedAt is null order by begunAt", tenderCode);
    }
}
