package org.sunbid.evaluation.panel;

import java.util.ArrayList;
import java.util.List;

/** Why an expert must stay away from a lot (回避). */
public enum RecusalGround {
    /** Works for a bidder: an economic interest (O12 12). */
    EMPLOYED_BY_BIDDER("O12 12"),
    /** Works for the tenderee and so cannot sit as an independent expert (O87 45; article not re-read). */
    EMPLOYED_BY_TENDEREE("O87 45"),
    /** Works for the agency that runs the tender (O87 45; article not re-read). */
    EMPLOYED_BY_AGENCY("O87 45"),
    /** Declared a tie to a party beforehand: kin, shares, penalty, recent co-working (O12 12). */
    DECLARED_TIE("O12 12"),
    /** Declared at the table, before the bids were judged (O12 12). */
    DECLARED_AT_SESSION("O12 12");

    private final String clause;

    RecusalGround(String clause) {
        this.clause = clause;
    }

    /** The clause that asks for it. */
    public String clause() {
        return clause;
    }

    /** Every ground that applies to an expert with this stake; empty when none. */
    public static List<RecusalGround> of(Stake stake, Parties parties) {
        List<RecusalGround> grounds = new ArrayList<>();
        if (parties.bidders().stream().anyMatch(stake.employer()::same)) {
            grounds.add(EMPLOYED_BY_BIDDER);
        }
        if (stake.employer().same(parties.tenderee())) {
            grounds.add(EMPLOYED_BY_TENDEREE);
        }
        if (parties.agency().stream().anyMatch(stake.employer()::same)) {
            grounds.add(EMPLOYED_BY_AGENCY);
        }
        if (stake.declared().stream().anyMatch(tie -> touches(tie, parties))) {
            grounds.add(DECLARED_TIE);
        }
        return grounds;
    }

    private static boolean touches(Organisation tie, Parties parties) {
        return tie.same(parties.tenderee())
                || parties.agency().stream().anyMatch(tie::same)
                || parties.bidders().stream().anyMatch(tie::same);
    }
}
