package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Sessions of panels. */
@ApplicationScoped
public class PanelSessions implements PanacheRepositoryBase<PanelSession, UUID> {

    /** The session on this lot. */
    public Optional<PanelSession> ofLot(String lotCode) {
        return find("lotCode", lotCode).firstResultOptional();
    }

    /** The same, held until the transaction ends: whoever moves the session on does it alone. */
    public Optional<PanelSession> held(String lotCode) {
        return find("lotCode", lotCode).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
