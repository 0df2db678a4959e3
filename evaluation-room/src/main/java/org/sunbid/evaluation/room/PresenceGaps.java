package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gaps in the presence of members; they are only ever added. */
@ApplicationScoped
class PresenceGaps implements PanacheRepositoryBase<PresenceGap, UUID> {

    /** Of everyone who ever sat in a session; the query is the same for any number of them, so that it is translated once. */
    List<PresenceGap> of(PanelSession session) {
        return list("memberId in (select id from PanelMember where sessionId = ?1)", session.id());
    }

    /** Notes one; two requests that end the same gap at once note it once. */
    void note(UUID member, Instant from, Instant until) {
        getEntityManager()
                .createNativeQuery("insert into presence_gap (id, member_id, from_at, until_at) values (?, ?, ?, ?)"
                        + " on conflict (member_id, from_at) do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, member)
                .setParameter(3, from)
                .setParameter(4, until)
                .executeUpdate();
    }
}
