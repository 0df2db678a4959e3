package org.sunbid.trading.clarification;

import java.time.Instant;
import java.util.Optional;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.trading.tender.rule.Dates;
import org.sunbid.trading.tender.rule.Span;

/**
 * REG 21: a clarification that may affect bids is published at least 15 days before the deadline; where less is left, the
 * deadline moves so that 15 days remain. A deadline never moves to an earlier moment.
 */
final class DeadlineMoves {

    private DeadlineMoves() {}

    /** The deadline that has to be promised when this much time is left; empty when the present one may stay. */
    static Optional<Instant> needed(Instant deadline, boolean affectsBids, Instant now, Rule rule) {
        Instant earliest = rule.span().after(now, rule.calendar());
        return affectsBids && deadline.isBefore(earliest) ? Optional.of(earliest) : Optional.empty();
    }

    /** Whether the deadline that is promised keeps to the rule. */
    static Decision check(Instant deadline, Notice notice, Instant now, Rule rule) {
        Instant promised = notice.newDeadline().orElse(deadline);
        if (promised.isBefore(deadline)) {
            return Decision.refused(
                    ClarificationRefusal.DEADLINE_MOVED_BACK, Dates.text(promised), Dates.text(deadline));
        }
        Optional<Instant> needed = needed(deadline, notice.affectsBids(), now, rule);
        return Decision.require(
                needed.isEmpty() || !promised.isBefore(needed.get()),
                ClarificationRefusal.DEADLINE_TOO_EARLY,
                Dates.text(promised),
                needed.map(Dates::text).orElse(""),
                rule.span(),
                rule.span().clause());
    }

    /**
     * The number of the law and the calendar it is counted by.
     *
     * @param span how long before the deadline
     * @param calendar by which days are counted
     */
    record Rule(Span span, StatutoryCalendar calendar) {}
}
