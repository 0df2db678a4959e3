package org.sunbid.trading.deposit.rule;

import java.util.List;
import org.sunbid.platform.time.StatutoryCalendar;

/** The cases in the order in which they count: what a bidder forfeits comes before what all get back. */
public final class ConsequenceRules {

    /** Days within which a deposit is returned (O20 31; REG 35, 57). */
    public static final int RETURN_DAYS = 5;

    private static final List<ConsequenceRule> ALL = List.of(
            new NothingIsAsked(),
            new NotPaid(),
            new BidWasRevoked(),
            new WinnerGaveUp(),
            new BidWasWithdrawn(),
            new TakenBackBeforeTheDeadline(),
            new LotEnded(),
            new ContractIsSigned(),
            new StillHeld());

    private ConsequenceRules() {}

    /** The first case that applies; the last one always does. */
    public static Consequence decide(DepositFacts facts, StatutoryCalendar calendar) {
        return ALL.stream()
                .filter(rule -> rule.applies(facts))
                .map(rule -> new Consequence(
                        rule.state(),
                        rule.getClass().getSimpleName(),
                        rule.clause(),
                        rule.returnFrom(facts).map(from -> calendar.endOfTerm(from, RETURN_DAYS)),
                        rule.withInterest()))
                .findFirst()
                .orElseThrow();
    }
}
