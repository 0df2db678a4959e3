package org.sunbid.trading.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Joint draws of this platform. */
@ApplicationScoped
class JointDraws implements PanacheRepositoryBase<JointDraw, UUID> {

    private static final int AT_ONCE = 50;

    /** The draw, held until the transaction ends: shares are taken one after another. */
    Optional<JointDraw> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** As {@link #held(UUID)}, by an id that somebody else wrote. */
    Optional<JointDraw> held(String id) {
        try {
            return held(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Draws in which a party has been silent since before this moment, the longest first. */
    List<UUID> silentSince(Instant moment) {
        return find(
                        "(state in ?1 or state = ?2 and sharesTold) and since <= ?3 order by since",
                        List.of(JointDrawState.ANNOUNCED, JointDrawState.JOINED, JointDrawState.CLOSED),
                        JointDrawState.REVEALED,
                        moment)
                .page(Page.ofSize(AT_ONCE))
                .list()
                .stream()
                .map(JointDraw::id)
                .toList();
    }

    /** Draws in which every share is there. */
    List<UUID> revealed() {
        return find("state = ?1 order by since", JointDrawState.REVEALED).page(Page.ofSize(AT_ONCE)).list().stream()
                .map(JointDraw::id)
                .toList();
    }
}
