package org.sunbid.trading.custody;

import org.sunbid.platform.rule.ReasonCode;

/** In which ways the custody of keys refuses. */
public enum CustodyRefusal implements ReasonCode {
    /** No such ceremony. */
    UNKNOWN("custody.unknown", Kind.UNKNOWN),
    /** {0} tender: it asks for no custodians, or is signed already. */
    NOT_WANTED("custody.not-wanted", Kind.STATE),
    /** {0} account: no open account with role and certificates of the tender's suite. */
    NO_CUSTODIAN("custody.no-custodian", Kind.RULE),
    /** {0} account. */
    NAMED_TWICE("custody.named-twice", Kind.RULE),
    /** {0} threshold, {1} custodians, {2} most. */
    NUMBERS("custody.numbers", Kind.RULE),
    /** {0} tender: no complete ceremony for its deadline and suite. */
    NO_KEY("custody.no-key", Kind.RULE),
    /** The ceremony is over, complete or void. */
    OVER("custody.over", Kind.STATE),
    /** {0} what is awaited now. */
    NOT_YET("custody.not-yet", Kind.STATE),
    /** {0} custodian: has said something else before. */
    SAID_OTHERWISE("custody.said-otherwise", Kind.STATE),
    /** Only who is a custodian of this ceremony posts to its board. */
    NOT_YOURS("custody.not-yours", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    CustodyRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String clause() {
        return "";
    }
}
