package org.sunbid.evaluation.tie;

import org.sunbid.network.code.TradeCategory;
import org.sunbid.trading.tender.LotSheet;

/**
 * Whether equals are parted by draw: in government procurement, where the tender document says nothing else (O87 68, not
 * re-read). Where tendering is prescribed by law no draw may choose (1117), so equals stay side by side.
 */
public final class TiesAreDrawn {

    private TiesAreDrawn() {}

    /** In this lot. */
    public static boolean in(LotSheet lot) {
        return lot.category() == TradeCategory.GOVERNMENT_PROCUREMENT;
    }
}
