package org.sunbid.evaluation.city;

import org.sunbid.platform.login.Actor;

/** How the account of an expert whom another city lends is told from this platform's own experts. */
public final class AwayAccount {

    private static final String MARK = "away:";

    private AwayAccount() {}

    /** What stands in the place of the organisation; no organisation with a code has it. */
    public static String organisation(String lender) {
        return MARK + lender;
    }

    /** They came with a voucher. */
    public static boolean is(Actor person) {
        return person.uscc().isEmpty()
                && person.organisation()
                        .filter(organisation -> organisation.startsWith(MARK))
                        .isPresent();
    }
}
