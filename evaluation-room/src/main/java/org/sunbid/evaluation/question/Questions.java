package org.sunbid.evaluation.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions of panels. */
@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {

    /** All of a lot, drafts too, the first first. */
    List<Question> ofLot(String lotCode) {
        return list("lotCode = ?1 order by draftedAt, id", lotCode);
    }

    /** One of a lot, held until the transaction ends. */
    Optional<Question> held(String lotCode, UUID id) {
        return find("lotCode = ?1 and id = ?2", lotCode, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those that were sent and have no answer, held: none is answered while the caller decides that it goes on. */
    List<Question> unansweredHeld(String lotCode) {
        return find("lotCode = ?1 and sentAt is not null and answer.answeredAt is null order by id", lotCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many there are about one bid, drafts too. */
    long about(UUID bidId) {
        return count("bidId", bidId);
    }

    /** What this organisation was asked, the last first; it learns of no draft. */
    List<Question> sentTo(String uscc) {
        return list("bidderUscc = ?1 and sentAt is not null order by sentAt desc, id", uscc);
    }

    /** One of them. */
    Optional<Question> sentTo(String uscc, UUID id) {
        return find("bidderUscc = ?1 and id = ?2 and sentAt is not null", uscc, id)
                .firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    Optional<Question> sentToHeld(String uscc, UUID id) {
        return find("bidderUscc = ?1 and id = ?2 and sentAt is not null", uscc, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
