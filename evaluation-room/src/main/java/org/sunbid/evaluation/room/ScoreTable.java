package org.sunbid.evaluation.room;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunbid.evaluation.method.ScoreItem;
import org.sunbid.evaluation.method.ScoreSheet;
import org.sunbid.platform.rule.Decision;
import org.sunbid.trading.bid.OpenedBid;

/**
 * To what points may be given, while a panel scores: the items of the sheet, and the bids, which the panel has rejected or not.
 *
 * @param version of the session it was read for
 * @param sheet of the detailed evaluation
 * @param goesOn whether each bid does
 */
record ScoreTable(long version, ScoreSheet sheet, Map<UUID, Boolean> goesOn) {

    ScoreTable {
        goesOn = Map.copyOf(goesOn);
    }

    static ScoreTable of(long version, CaseFile file) {
        return new ScoreTable(
                version,
                file.sheet(),
                file.bids().stream().collect(Collectors.toMap(OpenedBid::bidId, bid -> file.outBy(bid)
                        .isEmpty())));
    }

    /** Whether these points may stand for this item of this bid. */
    Decision admits(UUID bid, int number, BigDecimal points) {
        Optional<ScoreItem> item = sheet.item(number);
        if (item.isEmpty()) {
            return Decision.refused(RoomRefusal.UNKNOWN_ITEM, number);
        }
        if (!goesOn.containsKey(bid)) {
            return Decision.refused(RoomRefusal.UNKNOWN_BID, bid);
        }
        if (!goesOn.get(bid)) {
            return Decision.refused(RoomRefusal.BID_REJECTED);
        }
        return Decision.require(
                item.get().admits(points),
                RoomRefusal.SCORE_OUT_OF_RANGE,
                points.toPlainString(),
                item.get().maximum().stripTrailingZeros().toPlainString());
    }
}
