package org.sunbid.trading.bid;

import java.util.List;
import org.sunbid.platform.rule.ReasonCode;

/** Every way in which submission refuses. */
public enum BidRefusal implements ReasonCode {
    /** No such lot, or none that is published. */
    LOT_UNKNOWN("bid.lot-unknown", Kind.UNKNOWN, ""),
    /** No such bid of yours; the answer for other people's bids too (O20 21, 56). */
    UNKNOWN("bid.unknown", Kind.UNKNOWN, ""),
    NOT_A_BIDDER("bid.not-a-bidder", Kind.FORBIDDEN, ""),
    /** The platform's operator and its affiliates do not bid on it. */
    OPERATOR_AFFILIATE("bid.operator-affiliate", Kind.RULE, "O20 23"),
    /** The tenderee or its agency would bid on its own lot. */
    OWN_TENDER("bid.own-tender", Kind.RULE, "REG 13, 34"),
    /** {0} code of the lot whose prequalification the bidder did not pass. */
    NOT_QUALIFIED("bid.not-qualified", Kind.RULE, "REG 19"),
    LOT_NOT_OPEN("bid.lot-not-open", Kind.STATE, ""),
    /** {0} lot, which ended: its bids are not given out. */
    LOT_ENDED("bid.lot-ended", Kind.STATE, "REG 31"),
    SUSPENDED("bid.tender-suspended", Kind.STATE, ""),
    LATE("bid.deadline-passed", Kind.RULE, "O20 27"),
    NOT_SEALED("bid.not-sealed", Kind.RULE, "O20 26"),
    SUITE_NOT_ACCEPTED("bid.suite-not-accepted", Kind.RULE, ""),
    WRONG_LOT("bid.wrong-lot", Kind.RULE, ""),
    WRONG_DOCUMENT_VERSION("bid.wrong-document-version", Kind.RULE, "REG 21"),
    WRONG_RELEASE_POLICY("bid.wrong-release-policy", Kind.RULE, ""),
    WRONG_RECIPIENT("bid.wrong-recipient", Kind.RULE, ""),
    /** {0} what is asked, {1} what came. */
    ENVELOPE_NOT_ACCEPTED("bid.envelope-not-accepted", Kind.RULE, ""),
    /** At the deadline the other envelope of the bidder was not there. */
    ENVELOPE_MISSING("bid.envelope-missing", Kind.STATE, "O20 27"),
    /** {0} lot, whose price session has not convened. */
    PRICES_ARE_SEALED("bid.prices-are-sealed", Kind.STATE, ""),
    /** The panel rejected its technical part. */
    LEFT_CLOSED("bid.left-closed", Kind.STATE, "REG 51"),
    /** {0} lot, of which no price session is asked for, or another step of it is due. */
    NO_PRICE_SESSION("bid.no-price-session", Kind.STATE, ""),
    /** Nothing that the bidder signed came with the withdrawal. */
    WITHDRAWAL_NOT_SIGNED("bid.withdrawal-not-signed", Kind.RULE, "O20 27"),
    WITHDRAWAL_OF_ANOTHER_BID("bid.withdrawal-of-another-bid", Kind.RULE, ""),
    /** The time that it states is before its bid was, or has not come. */
    WITHDRAWAL_TIME("bid.withdrawal-time", Kind.RULE, ""),
    SIGNER_NOT_BIDDER("bid.signer-not-bidder", Kind.RULE, ""),
    TOO_LARGE("bid.too-large", Kind.LIMIT, ""),
    TOO_MANY_UPLOADS("bid.too-many-uploads", Kind.RATE, ""),
    /** {0} seconds to wait: every place for chunks is taken. The ticket stands. */
    BUSY("bid.busy", Kind.AWAY, ""),
    /** {0} chunks of one bidder come at once already. */
    TOO_MANY_AT_ONCE("bid.too-many-at-once", Kind.RATE, ""),
    /** There is no room for a chunk; what is there stays. */
    VAULT_FULL("bid.vault-full", Kind.FULL, ""),
    VAULT_AWAY("bid.vault-away", Kind.AWAY, ""),
    /** Chunk {0} came more slowly than a place can be held. */
    TOO_SLOW("bid.too-slow", Kind.RATE, ""),
    /** The sender went away in the middle of chunk {0}, and will not read this. */
    BROKEN_OFF("bid.broken-off", Kind.SHAPE, ""),
    /** {0} incidents of a bid are kept. */
    TOO_MANY_INCIDENTS("bid.too-many-incidents", Kind.LIMIT, ""),
    /** Somebody reports a failure and says nothing of it. */
    INCIDENT_WITHOUT_ACCOUNT("bid.incident-without-account", Kind.SHAPE, ""),
    /** {0} characters are the most. */
    INCIDENT_TOO_LONG("bid.incident-too-long", Kind.SHAPE, ""),
    /** When the trouble began is no time, or has not come. */
    INCIDENT_TIME("bid.incident-time", Kind.SHAPE, ""),
    /** {0} KiB of log are the most. */
    INCIDENT_LOG_TOO_LARGE("bid.incident-log-too-large", Kind.LIMIT, ""),
    ID_TAKEN("bid.id-taken", Kind.STATE, ""),
    NO_SUCH_CHUNK("bid.no-such-chunk", Kind.SHAPE, ""),
    CHUNK_MISMATCH("bid.chunk-mismatch", Kind.RULE, ""),
    INCOMPLETE("bid.incomplete", Kind.STATE, ""),
    WRONG_STATE("bid.wrong-state", Kind.STATE, ""),
    NOT_BEFORE_DEADLINE("bid.not-before-deadline", Kind.STATE, "O20 27, 56");

    private final String code;
    private final Kind kind;
    private final String clause;

    BidRefusal(String code, Kind kind, String clause) {
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
    public int retryAfterSeconds(List<String> arguments) {
        return switch (this) {
            case BUSY -> Integer.parseInt(arguments.get(0));
            case TOO_MANY_AT_ONCE, TOO_SLOW -> 1;
            default -> ReasonCode.super.retryAfterSeconds(arguments);
        };
    }

    @Override
    public String clause() {
        return clause;
    }
}
