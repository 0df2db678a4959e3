package org.sunbid.opening.hall;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 开标一览表: the items of a bid that are read out, as the bid itself states them in {@code bid.json}.
 *
 * @param price CNY, above zero
 * @param periodDays construction or delivery period in days
 * @param quality the quality promised
 * @param projectManager the person in charge
 */
@Embeddable
public record OpeningSheet(BigDecimal price, int periodDays, String quality, String projectManager) {

    /**
     * What is to be noted about it.
     *
     * @param priceCap 控制价, where the lot has one
     */
    public Set<Finding> findings(Optional<BigDecimal> priceCap) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (priceCap.filter(cap -> price.compareTo(cap) > 0).isPresent()) {
            findings.add(Finding.PRICE_ABOVE_CAP);
        }
        return findings;
    }
}
