package org.sunbid.trading.ending;

import java.util.List;
import java.util.Set;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.tender.LotSheet;
import org.sunbid.trading.tender.LotState;

/**
 * A lot is ended before its opening or after it, until it is awarded; not while its hall sits, and on no ground that its
 * category or its state does not know.
 */
final class MayEnd {

    private static final Set<LotState> FROM = Set.of(
            LotState.BIDDING, LotState.OPENED, LotState.EVALUATING, LotState.EVALUATED, LotState.CANDIDATES_PUBLISHED);

    private MayEnd() {}

    /** Whether a lot that stands there can be ended at all. */
    static boolean in(LotState state) {
        return FROM.contains(state);
    }

    static Decision check(LotSheet lot, Ending ending) {
        return Decision.all(List.of(
                Decision.require(in(lot.state()), EndingRefusal.WRONG_STATE, lot.lotCode(), lot.state()),
                Decision.require(
                        ending.ground().fits(lot.category()), EndingRefusal.GROUND_NOT_FOR_CATEGORY, ending.ground()),
                Decision.require(
                        !in(lot.state()) || ending.ground().fits(lot.state()),
                        EndingRefusal.GROUND_NOT_YET,
                        ending.ground()),
                Decision.require(!ending.words().isBlank(), EndingRefusal.WORDS_MISSING),
                Decision.require(
                        ending.confirmed().equals(lot.lotCode()), EndingRefusal.NOT_CONFIRMED, lot.lotCode())));
    }
}
