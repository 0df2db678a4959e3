package org.sunbid.sealing.container;

import java.math.BigDecimal;

/**
 * A line of the priced bill of quantities.
 *
 * @param code item code, such as the twelve digits of GB 50500
 * @param unit unit of measurement
 * @param unitPrice in the bid's currency
 */
public record BidItem(String code, String name, String unit, BigDecimal quantity, BigDecimal unitPrice) {

    public BidItem {
        SheetLimits.requireText(code, 40);
        SheetLimits.requireText(name, 200);
        SheetLimits.requireText(unit, 20);
        SheetLimits.requireAmount(quantity);
        SheetLimits.requireAmount(unitPrice);
    }
}
