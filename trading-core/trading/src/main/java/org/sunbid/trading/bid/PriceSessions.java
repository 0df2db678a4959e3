package org.sunbid.trading.bid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The price sessions of all lots. */
@ApplicationScoped
class PriceSessions implements PanacheRepositoryBase<PriceSession, String> {

    /** The lot's, locked until the transaction ends. */
    Optional<PriceSession> locked(String lotCode) {
        return find("lotCode", lotCode).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The lot's price envelopes may be opened. */
    boolean haveConvened(String lotCode) {
        return findByIdOptional(lotCode)
                .filter(session -> session.stage() != PriceSession.Stage.ASKED)
                .isPresent();
    }

    /** The same, as the database has it now, whatever this transaction has read before. */
    boolean hasConvened(String lotCode) {
        return count("lotCode = ?1 and convenedAt is not null", lotCode) > 0;
    }

    /** The lot's prices are read out and recorded. */
    boolean haveClosed(String lotCode) {
        return findByIdOptional(lotCode)
                .filter(session -> session.stage() == PriceSession.Stage.CLOSED)
                .isPresent();
    }

    /** Lots whose panel waits for the session to convene, the longest first. */
    List<String> awaited() {
        return find("convenedAt is null order by askedAt").<PriceSession>list().stream()
                .map(PriceSession::lotCode)
                .toList();
    }
}
