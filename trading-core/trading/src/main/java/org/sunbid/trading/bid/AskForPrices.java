package org.sunbid.trading.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.platform.audit.Audit;
import org.sunbid.platform.time.DatabaseClock;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.trading.bid.rule.Admission;

/**
 * The panel has locked its technical points: the price envelopes of the bidders that passed wait for their session, those of
 * the others stay closed for good, on the panel's ground. Part of the panel's own act, in its transaction.
 */
@ApplicationScoped
public class AskForPrices {

    private final Bids bids;
    private final PriceSessions sessions;
    private final Audit audit;
    private final DatabaseClock clock;

    AskForPrices(Bids bids, PriceSessions sessions, Audit audit, DatabaseClock clock) {
        this.bids = bids;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks, once.
     *
     * @param rejected technical envelopes that did not pass, with the clause of each rejection
     * @return how many price envelopes are to be opened; without any there is no session
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int ask(String lotCode, Map<UUID, String> rejected) {
        if (sessions.locked(lotCode).isPresent()) {
            throw new IllegalStateException("prices of lot " + lotCode + " are asked for");
        }
        Map<String, UUID> examined = bids.openedFor(lotCode, Set.of(Envelope.TECHNICAL)).stream()
                .collect(Collectors.toMap(bid -> bid.bidder().uscc(), Bid::id));
        Instant now = clock.now();
        int admitted = 0;
        for (Bid price : bids.sealedFor(lotCode, Envelope.PRICE)) {
            Optional<UUID> technical =
                    Optional.ofNullable(examined.get(price.bidder().uscc()));
            Admission admission = Admission.of(technical, rejected);
            if (admission.open()) {
                admitted++;
            } else {
                price.end(BidState.LEFT_CLOSED, now, Optional.of(admission.clause()));
                audit.recordUnnamed(
                        "price-left-closed",
                        price.id().toString(),
                        Map.of("lot", lotCode, "clause", admission.clause()));
            }
        }
        if (admitted > 0) {
            sessions.persist(new PriceSession(lotCode, now));
        }
        audit.recordUnnamed("prices-asked-for", lotCode, Map.of("envelopes", String.valueOf(admitted)));
        return admitted;
    }
}
