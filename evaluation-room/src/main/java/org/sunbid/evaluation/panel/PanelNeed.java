package org.sunbid.evaluation.panel;

import java.math.BigDecimal;

/**
 * What of a purchase decides the size of its panel.
 *
 * @param governmentProcurement whether O87 applies
 * @param budget yuan, zero when not known
 * @param demanding technically complex or of high social impact, as the purchaser declares
 */
public record PanelNeed(boolean governmentProcurement, BigDecimal budget, boolean demanding) {}
