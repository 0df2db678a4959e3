package org.sunbid.evaluation.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.login.Actor;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.trading.bid.AskForPrices;
import org.sunbid.trading.bid.OpenedBid;

/**
 * Of two envelopes: the chair locks the technical points, once everything far from the others is explained. From then on
 * nobody changes them; the price envelopes of the bidders that passed wait for the host to convene their session, those of
 * the others stay closed for good.
 */
@ApplicationScoped
public class LockPoints {

    private final AtTheTable table;
    private final ReadCaseFile files;
    private final AskForPrices prices;
    private final Audit audit;

    LockPoints(AtTheTable table, ReadCaseFile files, AskForPrices prices, Audit audit) {
        this.table = table;
        this.files = files;
        this.prices = prices;
        this.audit = audit;
    }

    /** Locks them; the result is how many prices are to be opened. */
    @Transactional
    public Outcome<Integer> lock(Actor actor, String lotCode) {
        return table.alone(actor, lotCode, seat -> {
            CaseFile file = files.find(lotCode).orElseThrow();
            return Decision.all(List.of(
                            MayConclude.deliberated(seat, file),
                            Decision.require(file.isTwo() && !file.goingOn().isEmpty(), RoomRefusal.NO_PRICES_TO_OPEN)))
                    .then(() -> {
                        int admitted = prices.ask(lotCode, rejected(file));
                        seat.session().awaitPrices();
                        audit.recordUnnamed("technical-points-locked", lotCode, Map.of());
                        return admitted;
                    });
        });
    }

    /** The technical parts that did not pass, with the clauses. */
    static Map<UUID, String> rejected(CaseFile file) {
        return file.bids().stream()
                .filter(bid -> file.findings().rejects(bid.bidId()))
                .collect(Collectors.toMap(
                        OpenedBid::bidId, bid -> file.findings().clauses(bid.bidId())));
    }
}
