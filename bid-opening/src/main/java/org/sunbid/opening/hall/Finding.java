package org.sunbid.opening.hall;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the platform notes about an opened bid for everyone to see. A finding rejects nothing: rejection is the panel's
 * (REG 51). A bid made for another lot or by another bidder than its seal says is no bid and is never opened.
 */
public enum Finding {
    /** The price is above the price cap. */
    PRICE_ABOVE_CAP("REG 51 (5)"),
    /** A document is not of the type it says, or would harm the computer of who opens it carelessly. */
    HARMFUL_DOCUMENT(""),
    /** A consortium bids where the tender accepts none. */
    CONSORTIUM_NOT_ACCEPTED("REG 37"),
    /** A consortium has more members than the tender document allows. */
    CONSORTIUM_TOO_LARGE("REG 37"),
    /** No document of the bid is the agreement in which the members say who does what. */
    CONSORTIUM_AGREEMENT_MISSING("TBL 31, REG 51 (2)"),
    /** The check character of a member's USCC does not fit; some codes in real use are like that. */
    CONSORTIUM_MEMBER_CODE("GB 32100"),
    /** An organisation of this bid is in another bid for the lot too, alone or with others: all of them are void. */
    CONSORTIUM_MEMBER_BIDS_TWICE("REG 37");

    private final String clause;

    Finding(String clause) {
        this.clause = clause;
    }

    /** As they are kept: their names in order, between commas. */
    static String joined(Set<Finding> findings) {
        return findings.stream().map(Finding::name).sorted().collect(Collectors.joining(","));
    }

    /** What was kept. */
    static Set<Finding> parsed(String names) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Finding::valueOf)
                .forEach(findings::add);
        return findings;
    }

    /** On which the panel decides; empty where none is named. */
    public String clause() {
        return clause;
    }
}
