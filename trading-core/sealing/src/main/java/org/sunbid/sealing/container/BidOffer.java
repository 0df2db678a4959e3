package org.sunbid.sealing.container;

import java.math.BigDecimal;
import org.sunbid.sealing.SealingException;

/**
 * What is read out at the opening.
 *
 * @param price total price in yuan (CNY), above zero, at most 14 digits before and 6 behind the point
 * @param periodDays construction or delivery period in calendar days
 * @param quality promised quality, as the bidder words it
 * @param projectManager name of the project manager
 */
public record BidOffer(BigDecimal price, int periodDays, String quality, String projectManager) {

    private static final int LIMIT_DAYS = 36_500;

    public BidOffer {
        SheetLimits.requireAmount(price);
        SheetLimits.requireText(quality, 200);
        SheetLimits.requireText(projectManager, 60);
        if (price.signum() <= 0 || periodDays < 0 || periodDays > LIMIT_DAYS) {
            throw new SealingException("container.sheet-invalid", "price or period out of range");
        }
    }
}
