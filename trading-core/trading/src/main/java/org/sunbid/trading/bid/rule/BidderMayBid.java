package org.sunbid.trading.bid.rule;

import java.util.List;
import java.util.Set;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.BidRefusal;

/**
 * Who may not bid: the platform's operator and whoever it holds shares in, manages or is otherwise tied to (O20 23); the
 * lot's own agency (REG 13) and tenderee (REG 34).
 *
 * @param operatorAffiliates USCCs, the operator's own among them
 * @param parties USCCs of those who run the tender or keep its key
 */
public record BidderMayBid(Set<String> operatorAffiliates, Set<String> parties) {

    public BidderMayBid {
        operatorAffiliates = Set.copyOf(operatorAffiliates);
        parties = Set.copyOf(parties);
    }

    /** Holds the bidder's USCC against both lists. */
    public Decision check(String uscc) {
        return Decision.all(List.of(
                Decision.require(!operatorAffiliates.contains(uscc), BidRefusal.OPERATOR_AFFILIATE),
                Decision.require(!parties.contains(uscc), BidRefusal.OWN_TENDER)));
    }
}
