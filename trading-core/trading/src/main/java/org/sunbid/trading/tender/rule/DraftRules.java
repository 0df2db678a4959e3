package org.sunbid.trading.tender.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.time.StatutoryCalendar;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.trading.tender.TenderDraft;

/** Everything a draft is checked against: when it is saved, so that its author sees it, and again when it is published. */
public final class DraftRules {

    private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(1);
    private static final Duration LONGEST_WINDOW = Duration.ofHours(24);
    private static final int MOST_LOTS = 999;

    private DraftRules() {}

    /** Whether the draft could be issued at {@code now}, or later when its own date of issue lies later. */
    public static Decision check(TenderDraft draft, Instant now, StatutoryCalendar calendar) {
        Instant planned = draft.timeTable().documentsFrom();
        Instant issued = planned.isBefore(now) ? now : planned;
        RuleSet rules =
                RuleSet.of(draft.category(), draft.method(), LocalDate.ofInstant(issued, StatutoryCalendar.ZONE));
        List<Decision> decisions = new ArrayList<>();
        decisions.add(
                TimeTableRule.checkAll(draft.method(), new TimeTableCheck(draft.timeTable(), issued, rules, calendar)));
        decisions.add(MethodParameters.check(draft.method(), draft.parameters(), draft.category()));
        decisions.add(window(draft.decryptionWindow()));
        decisions.add(extension(draft.longestExtension()));
        decisions.add(ConsortiumSize.check(draft.consortiumMembers()));
        decisions.add(suites(draft));
        decisions.add(Decision.require(
                !draft.releasePolicy().needsCustodians() || draft.suites().size() == 1,
                DraftRefusal.CUSTODIANS_ONE_SUITE,
                draft.releasePolicy().policyName()));
        decisions.add(EnvelopesFit.check(draft));
        decisions.add(ApplicationsTellNoPrice.check(draft));
        decisions.add(lots(draft));
        return Decision.all(decisions);
    }

    private static Decision window(Duration window) {
        return Decision.require(
                window.compareTo(SHORTEST_WINDOW) >= 0 && window.compareTo(LONGEST_WINDOW) <= 0,
                DraftRefusal.DECRYPTION_WINDOW,
                window.toSeconds(),
                SHORTEST_WINDOW.toSeconds(),
                LONGEST_WINDOW.toSeconds());
    }

    private static Decision extension(Duration longest) {
        return Decision.require(
                !longest.isNegative() && longest.compareTo(LONGEST_WINDOW) <= 0,
                DraftRefusal.WINDOW_EXTENSION,
                longest.toSeconds(),
                LONGEST_WINDOW.toSeconds());
    }

    private static Decision suites(TenderDraft draft) {
        List<String> known = Arrays.stream(Suite.values()).map(Suite::id).toList();
        if (draft.suites().isEmpty()) {
            return Decision.refused(DraftRefusal.SUITE_UNKNOWN, "");
        }
        return Decision.all(draft.suites().stream()
                .map(suite -> Decision.require(known.contains(suite), DraftRefusal.SUITE_UNKNOWN, suite))
                .toList());
    }

    private static Decision lots(TenderDraft draft) {
        int count = draft.lots().size();
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.require(count >= 1 && count <= MOST_LOTS, DraftRefusal.LOT_COUNT, count));
        boolean capNeeded = "CAP_AND_MEAN".equals(draft.parameters().get("base"));
        for (TenderDraft.LotDraft lot : draft.lots()) {
            decisions.add(DepositWithinLimit.check(lot.deposit(), lot.estimate()));
            decisions.add(
                    Decision.require(!capNeeded || lot.priceCap() != null, DraftRefusal.PRICE_CAP_NEEDED, lot.name()));
        }
        return Decision.all(decisions);
    }
}
