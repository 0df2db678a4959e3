package org.sunbid.trading.custody;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All key ceremonies of this platform. */
@ApplicationScoped
class Ceremonies implements PanacheRepositoryBase<KeyCeremony, UUID> {

    /** The ceremony, locked until the transaction ends. */
    Optional<KeyCeremony> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The ceremony of a tender that is not void; there is at most one. */
    Optional<KeyCeremony> ofTender(String tender) {
        return find("tenderCode = ?1 and state <> ?2", tender, CeremonyState.VOID)
                .firstResultOptional();
    }

    /** All of a tender, the latest first. */
    List<KeyCeremony> allOf(String tender) {
        return list("tenderCode = ?1 order by begunAt desc", tender);
    }

    /** Those that are going on. */
    List<KeyCeremony> goingOn() {
        return list("state not in (?1, ?2) order by begunAt", CeremonyState.COMPLETE, CeremonyState.VOID);
    }
}
