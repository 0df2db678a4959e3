package org.sunbid.trading.tender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lots of this platform. */
@ApplicationScoped
public class Lots implements PanacheRepositoryBase<Lot, UUID> {

    private static final String STANDING =
            "select l.state, t.stands_still_since is not null, t.envelopes from lot l join tender t on t.id = l.tender_id"
                    + " where l.code = ?1 and l.state <> 'DRAFT'";

    /** The lot with this code. */
    public Optional<Lot> withCode(String code) {
        return find("from Lot l join fetch l.tender where l.code = ?1", code).firstResultOptional();
    }

    /** All lots of the tender, in the order of their codes. */
    List<Lot> ofTender(String tenderCode) {
        return list("from Lot l join fetch l.tender t where t.codes.tender = ?1 order by l.code", tenderCode);
    }

    /** Published lots that stand in one of the states. */
    public List<Lot> standingIn(LotState state) {
        return list("from Lot l join fetch l.tender where l.state = ?1 order by l.stateSince", state);
    }

    /** Lots that accept bids although their deadline has come, and that do not stand still. */
    List<Lot> dueForOpening(Instant now) {
        return list(
                "from Lot l join fetch l.tender t where l.state = ?1 and t.timeTable.deadline <= ?2"
                        + " and t.life.standsStillSince is null order by t.timeTable.deadline, l.code",
                LotState.BIDDING,
                now);
    }

    /** Lots that failed after a moment for a reason whose code begins so, the youngest first. */
    List<Lot> failedSince(Instant moment, String codeBegins, int most) {
        return find(
                        "from Lot l join fetch l.tender where l.state = ?1 and l.stateSince > ?2"
                                + " and l.failureCode like ?3 order by l.stateSince desc",
                        LotState.FAILED,
                        moment,
                        codeBegins + "%")
                .page(0, most)
                .list();
    }

    /**
     * The lot locked for a transition: the tender against suspension and change of dates (shared, so that lots of one
     * tender move at the same time), the lot itself exclusively, both until the transaction ends.
     */
    Optional<Lot> lockedForTransition(String code) {
        return withCode(code).map(lot -> {
            getEntityManager().refresh(lot.tender(), LockModeType.PESSIMISTIC_READ);
            getEntityManager().refresh(lot, LockModeType.PESSIMISTIC_WRITE);
            return lot;
        });
    }

    /** How a published lot stands; reads no entity, as it is for what happens every few seconds. */
    Optional<LotStanding> standing(String code) {
        return standing(code, "");
    }

    /** The same, read in the statement that locks the lot and its tender against change, shared with others. */
    Optional<LotStanding> standingHeld(String code) {
        return standing(code, " for share");
    }

    private Optional<LotStanding> standing(String code, String lock) {
        List<?> rows = getEntityManager()
                .createNativeQuery(STANDING + lock, Object[].class)
                .setParameter(1, code)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LotStanding(
                        LotState.valueOf((String) row[0]), (Boolean) row[1], BidEnvelopes.valueOf((String) row[2])))
                .findFirst();
    }

    /** The lot with its tender locked against suspension and change of dates; the lot itself may be shared by many. */
    Optional<Lot> lockedAgainstChange(String code) {
        return withCode(code).map(lot -> {
            getEntityManager().refresh(lot.tender(), LockModeType.PESSIMISTIC_READ);
            getEntityManager().refresh(lot, LockModeType.PESSIMISTIC_READ);
            return lot;
        });
    }
}
