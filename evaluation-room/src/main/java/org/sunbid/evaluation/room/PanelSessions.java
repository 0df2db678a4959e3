package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
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

    /** The session on this lot with everyone who ever sat in it, by seat; in one statement. */
    Optional<Seated> withEveryone(String lotCode) {
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        "select s, m from PanelSession s left join PanelMember m on m.sessionId = s.id"
                                + " where s.lotCode = ?1 order by m.seat",
                        Object[].class)
                .setParameter(1, lotCode)
                .getResultList();
        return rows.stream()
                .map(row -> (PanelSession) row[0])
                .findFirst()
                .map(session -> new Seated(
                        session,
                        rows.stream()
                                .map(row -> (PanelMember) row[1])
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** A session and everyone who ever sat in it, by seat. */
    record Seated(PanelSession session, List<PanelMember> everyone) {

        /** Those whose word counts. */
        List<PanelMember> now() {
            return in(MemberState.SEATED);
        }

        /** Those who had to leave. */
        List<PanelMember> before() {
            return in(MemberState.LEFT);
        }

        private List<PanelMember> in(MemberState state) {
            return everyone.stream().filter(member -> member.state() == state).toList();
        }
    }
}
