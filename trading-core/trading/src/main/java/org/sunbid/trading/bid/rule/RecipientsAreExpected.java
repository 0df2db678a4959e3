package org.sunbid.trading.bid.rule;

import java.util.Set;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.BidRefusal;

/**
 * The content key is wrapped to exactly those whom the tender names and to nobody else: a further recipient could read
 * the bid before the opening (O20 27), a missing one could lose it.
 *
 * @param expected kind and key id of each
 */
public record RecipientsAreExpected(Set<SealClaims.Recipient> expected) {

    public RecipientsAreExpected {
        expected = Set.copyOf(expected);
    }

    /** Compares as sets; a recipient named twice is refused too. */
    public Decision check(SealClaims seal) {
        boolean same = seal.recipients().size() == expected.size()
                && Set.copyOf(seal.recipients()).equals(expected);
        return Decision.require(same, BidRefusal.WRONG_RECIPIENT);
    }
}
