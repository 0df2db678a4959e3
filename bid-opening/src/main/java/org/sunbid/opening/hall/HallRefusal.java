package org.sunbid.opening.hall;

import org.sunbid.platform.rule.ReasonCode;

/** Every way in which the hall refuses. */
public enum HallRefusal implements ReasonCode {
    /** No hall for this lot, or not yet. */
    UNKNOWN("opening.unknown", Kind.UNKNOWN, ""),
    /** No bid of yours in this hall. */
    BID_UNKNOWN("opening.bid-unknown", Kind.UNKNOWN, ""),
    NOT_YOURS("opening.not-yours", Kind.FORBIDDEN, ""),
    TOO_FEW_BIDS("opening.too-few-bids", Kind.RULE, "TBL 28, REG 44"),
    /** Of applications not even the number is told. */
    TOO_FEW_APPLICATIONS("opening.too-few-applications", Kind.RULE, "REG 19"),
    NONE_OPENED("opening.none-opened", Kind.RULE, "REG 44"),
    SUSPENDED("opening.suspended", Kind.STATE, ""),
    WRONG_STATE("opening.wrong-state", Kind.STATE, ""),
    /** {0} where the hall stands, {1} where it cannot go from there. */
    NO_SUCH_STEP("opening.no-such-step", Kind.STATE, ""),
    WINDOW_CLOSED("opening.window-closed", Kind.STATE, "O20 31"),
    /** Its bids are opened by custodians alone. */
    NO_BIDDERS_KEY("opening.no-bidders-key", Kind.STATE, ""),
    /** Its bids are opened without custodians. */
    NO_CUSTODIANS("opening.no-custodians", Kind.STATE, ""),
    ALREADY_RELEASED("opening.already-released", Kind.STATE, ""),
    RELEASE_INVALID("opening.release-invalid", Kind.RULE, ""),
    RELEASE_FOREIGN("opening.release-foreign", Kind.FORBIDDEN, ""),
    KEY_MISMATCH("opening.key-mismatch", Kind.RULE, ""),
    TEXT_MISSING("opening.text-missing", Kind.SHAPE, ""),
    TEXT_TOO_LONG("opening.text-too-long", Kind.LIMIT, ""),
    TOO_MANY_OBJECTIONS("opening.too-many-objections", Kind.LIMIT, ""),
    OBJECTION_UNKNOWN("opening.objection-unknown", Kind.RULE, ""),
    ALREADY_ANSWERED("opening.already-answered", Kind.STATE, ""),
    OBJECTIONS_OPEN("opening.objections-open", Kind.STATE, "REG 44"),
    CONFIRMATIONS_OPEN("opening.confirmations-open", Kind.STATE, ""),
    /** {0} seconds asked for, {1} seconds that the tender document leaves. */
    EXTENSION_TOO_LONG("opening.extension-too-long", Kind.RULE, "O20 30"),
    TOO_MANY_EXTENSIONS("opening.too-many-extensions", Kind.LIMIT, ""),
    /** {0} ordinal of the bid, which needs no ruling. */
    NOTHING_TO_RULE("opening.nothing-to-rule", Kind.STATE, "O20 31"),
    /** {0} how many. */
    RULINGS_OPEN("opening.rulings-open", Kind.STATE, "O20 31"),
    SIDE_MISSING("opening.side-missing", Kind.SHAPE, "O20 31"),
    TOO_MANY_REPORTS("opening.too-many-reports", Kind.LIMIT, ""),
    REPORT_INVALID("opening.report-invalid", Kind.SHAPE, ""),
    SIGNATURE_INVALID("opening.signature-invalid", Kind.RULE, ""),
    SIGNER_NOT_HOST("opening.signer-not-host", Kind.RULE, ""),
    /** No position of this session. */
    POSITION_INVALID("opening.position-invalid", Kind.SHAPE, ""),
    /** The hall convenes at the deadline, by nobody's hand. */
    CONVENES_BY_ITSELF("opening.convenes-by-itself", Kind.STATE, "O20 29"),
    NO_RECORD("opening.no-record", Kind.UNKNOWN, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    HallRefusal(String code, Kind kind, String clause) {
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
