package org.sunbid.evaluation.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sits, and who sat. */
@ApplicationScoped
public class PanelMembers implements PanacheRepositoryBase<PanelMember, UUID> {

    private static final String HELD_FOR_SAVING = """
            select m.id, m.checked_in_at is not null, m.scores_submitted_at is not null, m.seen_at,
                s.id, s.version, s.state, clock_timestamp()
            from panel_member m join panel_session s on s.id = m.session_id
            where m.lot_code = ?1 and m.account_id = ?2 and m.state = 'SEATED'
            for no key update of m
            """;

    /** Those whose word counts, by seat. */
    public List<PanelMember> seated(PanelSession session) {
        return list("sessionId = ?1 and state = ?2 order by seat", session.id(), MemberState.SEATED);
    }

    /** Everyone who ever sat, by seat. */
    public List<PanelMember> everyone(PanelSession session) {
        return list("sessionId = ?1 order by seat", session.id());
    }

    /** The seat of the person with this account. */
    public Optional<PanelMember> seated(String lotCode, UUID accountId) {
        return find("lotCode = ?1 and accountId = ?2 and state = ?3", lotCode, accountId, MemberState.SEATED)
                .firstResultOptional();
    }

    /** The same, held until the transaction ends: a member's last save and submission come one after the other. */
    public Optional<PanelMember> held(String lotCode, UUID accountId) {
        return find("lotCode = ?1 and accountId = ?2 and state = ?3", lotCode, accountId, MemberState.SEATED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same in one statement, with the session and the time. */
    Optional<HeldSeat> heldForSaving(String lotCode, UUID accountId) {
        List<?> rows = getEntityManager()
                .createNativeQuery(HELD_FOR_SAVING, Object[].class)
                .setParameter(1, lotCode)
                .setParameter(2, accountId)
                .getResultList();
        return rows.stream().map(row -> heldSeatOf((Object[]) row)).findFirst();
    }

    private static HeldSeat heldSeatOf(Object... row) {
        return new HeldSeat(
                (UUID) row[0],
                (Boolean) row[1],
                (Boolean) row[2],
                Optional.ofNullable((Instant) row[3]),
                (UUID) row[4],
                (Long) row[5],
                SessionState.valueOf((String) row[6]),
                (Instant) row[7]);
    }

    /** Seats of a lot that other cities have lent. */
    List<PanelMember> lent(String lotCode) {
        return list("lotCode = ?1 and lent.lender is not null and state = ?2", lotCode, MemberState.SEATED);
    }

    /** The seat that was lent under this name, held until the transaction ends. */
    Optional<PanelMember> lent(String lotCode, String drawnAs) {
        return find("lotCode = ?1 and lent.drawnAs = ?2 and state = ?3", lotCode, drawnAs, MemberState.SEATED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** This seat, held until the transaction ends. */
    Optional<PanelMember> heldSeat(String lotCode, UUID member) {
        return find("lotCode = ?1 and id = ?2 and state = ?3", lotCode, member, MemberState.SEATED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Notes that the member is at the table; changes nothing that an act of theirs might change at the same time. */
    void sees(UUID member, Instant now) {
        getEntityManager()
                .createNativeQuery("update panel_member set seen_at = ?1 where id = ?2")
                .setParameter(1, now)
                .setParameter(2, member)
                .executeUpdate();
    }

    /** Seats of a person in sessions of any lot. */
    public List<PanelMember> ofAccount(UUID accountId) {
        return list("accountId = ?1 and state = ?2", accountId, MemberState.SEATED);
    }
}
