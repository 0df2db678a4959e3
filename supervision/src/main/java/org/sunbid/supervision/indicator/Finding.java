package org.sunbid.supervision.indicator;

import org.sunbid.platform.rule.Reason;

/**
 * A rule that may be broken.
 *
 * @param reason which rule, with the values its text names
 * @param lot in which lot; empty for the tender as a whole
 * @param evidence number of the message that shows it; 0 when it is that nothing came
 */
public record Finding(Reason reason, String lot, long evidence) {

    /** A finding; no lot counts as the tender as a whole. */
    static Finding of(IndicatorKind kind, String lot, long evidence, Object... arguments) {
        return new Finding(Reason.of(kind, arguments), lot == null ? "" : lot, evidence);
    }

    /** Which rule. */
    public IndicatorKind kind() {
        return (IndicatorKind) reason.code();
    }
}
