package org.sunbid.supervision.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.sunbid.network.code.RegionCode;

/** Figures and regions as a page shows them. */
public record FigureWords(Locale locale) {

    /** A share of the maximum, with one decimal. */
    public String share(double perCent) {
        return rounded(perCent, 1).toPlainString();
    }

    /** The same with its sign: above the others or below them. */
    public String difference(double perCent) {
        BigDecimal rounded = rounded(perCent, 1);
        String sign = rounded.signum() < 0 ? "−" : rounded.signum() > 0 ? "+" : "";
        return sign + rounded.abs().toPlainString();
    }

    /** A correlation, with two decimals. */
    public String correlation(double correlation) {
        return rounded(correlation, 2).toPlainString().replace('-', '−');
    }

    /** The region's name, or its code where it is none that is known. */
    public String region(String code) {
        return RegionCode.parse(code).reasons().isEmpty() ? new RegionCode(code).text(locale) : code;
    }

    /** Whether both lie in one 省级 region. */
    public boolean sameProvince(String region, String other) {
        return region.length() > 1
                && other.length() > 1
                && region.substring(0, 2).equals(other.substring(0, 2));
    }

    /** A handle as short as can be told apart on a page. */
    public String handle(String expert) {
        return expert.length() > 8 ? expert.substring(0, 8) + "…" : expert;
    }

    /** See {@link ExpertFigures#FEWEST_PANELS}. */
    public int fewestPanels() {
        return ExpertFigures.FEWEST_PANELS;
    }

    /** See {@link ExpertFigures#FEWEST_BIDS_OF_A_PANEL}. */
    public int fewestBidsOfAPanel() {
        return ExpertFigures.FEWEST_BIDS_OF_A_PANEL;
    }

    /** See {@link ExpertFigures#FEWEST_BIDS}. */
    public int fewestBids() {
        return ExpertFigures.FEWEST_BIDS;
    }

    /** See {@link ExpertFigures#FEWEST_OF_A_BIDDER}. */
    public int fewestOfABidder() {
        return ExpertFigures.FEWEST_OF_A_BIDDER;
    }

    /** See {@link ExpertFigures#FEWEST_OF_A_REGION}. */
    public int fewestOfARegion() {
        return ExpertFigures.FEWEST_OF_A_REGION;
    }

    /** See {@link Outlier#LEAST_DISTANCE}. */
    public int leastDistance() {
        return Outlier.LEAST_DISTANCE;
    }

    /** See {@link Outlier#FEWEST_OTHERS}. */
    public int fewestOthers() {
        return Outlier.FEWEST_OTHERS;
    }

    private static BigDecimal rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    }
}
