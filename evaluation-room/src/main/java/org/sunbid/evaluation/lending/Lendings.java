package org.sunbid.evaluation.lending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.draw.DrawTranscripts;

/** What other cities were lent. */
@ApplicationScoped
class Lendings implements PanacheRepositoryBase<Lending, UUID> {

    private static final int AT_ONCE = 50;

    /** From this list of this host's, held until the transaction ends. */
    Optional<Lending> held(String host, String list) {
        return find("host = ?1 and list = ?2", host, list)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one with this id, held until the transaction ends: answers are counted one after another. */
    Optional<Lending> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** How many lists a host has asked for on a lot. */
    long count(String host, String lotCode) {
        return count("host = ?1 and lotCode = ?2", host, lotCode);
    }

    /** Those of a lot that were drawn, in the order in which they were asked for; as many as one document holds. */
    List<Lending> drawnFor(String lotCode) {
        return find("lotCode = ?1 and transcript is not null order by askedAt, list", lotCode)
                .page(Page.ofSize(DrawTranscripts.MOST))
                .list();
    }

    /** Those whose window is over. */
    List<UUID> endedBy(Instant now) {
        return find("state = ?1 and endsAt <= ?2", LendingState.DRAWN, now).page(Page.ofSize(AT_ONCE)).list().stream()
                .map(Lending::id)
                .toList();
    }

    /** Those in which somebody was asked before this moment and has not answered. */
    List<UUID> silentSince(Instant moment) {
        return find(
                        "state = ?1 and id in (select one.lendingId from LentExpert one where one.state = INVITED and"
                                + " one.invitedAt <= ?2)",
                        LendingState.DRAWN,
                        moment)
                .page(Page.ofSize(AT_ONCE))
                .list()
                .stream()
                .map(Lending::id)
                .toList();
    }
}
