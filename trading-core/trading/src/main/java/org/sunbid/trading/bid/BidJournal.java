package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.CurrentActor;

/**
 * What happened to bids, append-only. It is kept apart from the platform's audit, which operators and supervisors read,
 * until the deadline: before, nobody in any role may learn who bids or how many (O20 21, 56). At the opening it is
 * disclosed into the audit, each act with its own time.
 */
@ApplicationScoped
class BidJournal {

    /** An act, as the journal keeps it. */
    record Entry(UUID bid, String act, String bidder, Instant at) {}

    private final Session database;
    private final CurrentActor actor;
    private final Audit audit;

    BidJournal(Session database, CurrentActor actor, Audit audit) {
        this.database = database;
        this.actor = actor;
        this.audit = audit;
    }

    /** Notes an act in the current transaction. */
    void note(Bid bid, String act, Instant at) {
        database.createNativeMutationQuery(
                        "insert into bid_journal (bid_id, lot_code, act, account_id, bidder_uscc, at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, bid.id())
                .setParameter(2, bid.lotCode())
                .setParameter(3, act)
                .setParameter(4, actor.find().map(who -> who.accountId()).orElse(null))
                .setParameter(5, bid.bidder().uscc())
                .setParameter(6, at)
                .executeUpdate();
    }

    /** Writes the lot's journal into the audit; after the deadline, once, by the opening. */
    void disclose(String lotCode) {
        for (Entry entry : of(lotCode)) {
            audit.record(
                    Optional.empty(),
                    entry.act(),
                    entry.bid().toString(),
                    Map.of(
                            "lot",
                            lotCode,
                            "bidder",
                            entry.bidder(),
                            "at",
                            entry.at().toString()));
        }
    }

    private List<Entry> of(String lotCode) {
        return database.createNativeQuery(
                        "select bid_id, act, bidder_uscc, at from bid_journal where lot_code = ?1 order by id",
                        Object[].class)
                .setParameter(1, lotCode)
                .getResultStream()
                .map(row -> new Entry((UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }
}
