package org.sunbid.evaluation.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Draws of this platform. */
@ApplicationScoped
public class PanelDraws implements PanacheRepositoryBase<PanelDraw, UUID> {

    /** The draw that counts for this lot. */
    public Optional<PanelDraw> ofLot(String lotCode) {
        return find("lotCode = ?1 and state <> ?2", lotCode, DrawState.VOID).firstResultOptional();
    }

    /** The same, held until the transaction ends, so that answers are counted one after another. */
    public Optional<PanelDraw> held(String lotCode) {
        return find("lotCode = ?1 and state <> ?2", lotCode, DrawState.VOID)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
