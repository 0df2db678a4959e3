package org.sunbid.trading.tender.rule;

import org.sunbid.platform.rule.Decision;
import org.sunbid.sealing.container.Consortium;

/**
 * The notice says whether consortia are accepted (REG 37), and here of how many members at most: none, or at least two
 * organisations and no more than a bid can name.
 */
final class ConsortiumSize {

    private static final int FEWEST = 2;

    /** The leader and those whom it names. */
    private static final int MOST = Consortium.MOST_MEMBERS + 1;

    private ConsortiumSize() {}

    static Decision check(int members) {
        return Decision.require(
                members == 0 || (members >= FEWEST && members <= MOST),
                DraftRefusal.CONSORTIUM_MEMBERS,
                members,
                FEWEST,
                MOST);
    }
}
