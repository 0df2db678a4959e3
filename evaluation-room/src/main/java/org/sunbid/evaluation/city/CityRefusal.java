package org.sunbid.evaluation.city;

import org.sunbid.platform.rule.ReasonCode;

/** Why nobody is lent, or a seat that is said to be lent is not taken. */
public enum CityRefusal implements ReasonCode {
    /** What {0} says is about no list of this platform's. */
    UNKNOWN_LIST("lending.unknown-list", Kind.UNKNOWN, ""),
    /** {0} may not ask for experts of this city's. */
    NOT_A_BORROWER("lending.not-a-borrower", Kind.RULE, ""),
    /** The tree has no specialty {0}. */
    UNKNOWN_SPECIALTY("lending.unknown-specialty", Kind.RULE, ""),
    /** {0} are wanted, {1} are free of grounds to recuse. */
    TOO_FEW("lending.too-few", Kind.RULE, "REG 46"),
    /** {0} lists are the most that one lot may ask for. */
    TOO_MANY_LISTS("lending.too-many-lists", Kind.LIMIT, ""),
    /** The window of a session is at most {0} days. */
    WINDOW_TOO_LONG("lending.window-too-long", Kind.LIMIT, ""),
    /** The subject of the list is not that of the lot. */
    MALFORMED("lending.malformed", Kind.SHAPE, ""),
    /** The list is frozen already, or the panel was given up. */
    WRONG_STATE("lending.wrong-state", Kind.STATE, ""),
    /** The shares do not rest on what was committed for this list. */
    SHARES_FORGED("lending.shares-forged", Kind.RULE, "REG 46"),
    /** The seat is of nobody on the drawn list. */
    NOT_ON_LIST("lending.not-on-list", Kind.RULE, "REG 46"),
    /** The seat was lent before. */
    SEAT_TWICE("lending.seat-twice", Kind.RULE, "REG 46"),
    /** Whoever holds this certificate has a seat on this panel. */
    PERSON_TWICE("lending.person-twice", Kind.RULE, "REG 46"),
    /** More seats than were asked for. */
    TOO_MANY_SEATS("lending.too-many-seats", Kind.RULE, "REG 46"),
    /** The expert has no certificate that counts now. */
    NO_CERTIFICATE("lending.no-certificate", Kind.RULE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    CityRefusal(String code, Kind kind, String clause) {
        this.code = code;
        this.kind = kind;
        this.clause = clause;
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
        return clause;
    }
}
