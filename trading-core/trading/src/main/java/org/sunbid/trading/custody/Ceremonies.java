package org.sunbid.trading.custody;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.seal.Envelope;

/** All key ceremonies of this platform. */
@ApplicationScoped
class Ceremonies implements PanacheRepositoryBase<KeyCeremony, UUID> {

    /** The ceremony, locked until the transaction ends. */
    Optional<KeyCeremony> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The ceremony of a tender for these envelopes that is not void; there is at most one. */
    Optional<KeyCeremony> of(String tender, Envelope envelope) {
        return find("tenderCode = ?1 and envelope = ?2 and state <> ?3", tender, envelope, CeremonyState.VOID)
                .firstResultOptional();
    }

    /** Those of a tender that are complete. */
    List<KeyCeremony> complete(String tender) {
        return list("tenderCode = ?1 and state = ?2", tender, CeremonyState.COMPLETE);
    }

    /** Those of a tender that are not void, for whatever envelopes. */
    List<KeyCeremony> standing(String tender) {
        return list("tenderCode = ?1 and state <> ?2", tender, CeremonyState.VOID);
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
