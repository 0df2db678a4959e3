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

    /** The last that a silent party made void, when no other draw counts for this lot. */
    public Optional<PanelDraw> lastVoided(String lotCode) {
        return find("lotCode = ?1 and voidedBy is not null order by requestedAt desc", lotCode)
                .firstResultOptional();
    }

    /** What others have made of it meanwhile counts. */
    void readAgain(PanelDraw draw) {
        getEntityManager().refresh(draw);
    }

    /** The panel that this joint draw draws, held until the transaction ends. */
    Optional<PanelDraw> heldByJointDraw(UUID jointDraw) {
        return find("jointDraw", jointDraw)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The draw with this id, held until the transaction ends. */
    Optional<PanelDraw> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The draw that counts, held until the transaction ends, so that answers are counted one after another. */
    public Optional<PanelDraw> held(String lotCode) {
        return find("lotCode = ?1 and state <> ?2", lotCode, DrawState.VOID)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
