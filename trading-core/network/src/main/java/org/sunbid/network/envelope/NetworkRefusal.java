package org.sunbid.network.envelope;

import org.sunbid.platform.rule.ReasonCode;

/** Why a message or a request of another platform is not taken, and what is raised as an alert. */
public enum NetworkRefusal implements ReasonCode {
    /** No peer of this name is configured, or its pinned certificate is not there. */
    UNKNOWN_PEER("network.unknown-peer", Kind.IDENTITY),
    /** The signature does not fit, or was made with a key that is not pinned for this peer. */
    SIGNATURE_INVALID("network.signature-invalid", Kind.IDENTITY),
    /** The pinned certificate is not trusted: unknown issuer, expired when it signed, revoked. */
    CERTIFICATE_UNTRUSTED("network.certificate-untrusted", Kind.IDENTITY),
    /** The request was signed too long ago, or in the future. */
    REQUEST_EXPIRED("network.request-expired", Kind.IDENTITY),
    /** This very request has been seen. */
    REQUEST_REPLAYED("network.request-replayed", Kind.IDENTITY),
    /** Meant for others. */
    WRONG_AUDIENCE("network.wrong-audience", Kind.FORBIDDEN),
    /** Not for this issuer to say: only a supervising platform gives orders and joins draws. */
    NOT_ENTITLED("network.not-entitled", Kind.FORBIDDEN),
    /** Not an envelope in canonical JSON. */
    MALFORMED("network.malformed", Kind.SHAPE),
    /** Larger than the limit. */
    TOO_LARGE("network.too-large", Kind.LIMIT),
    /** More in one request, or further ahead of the chain, than the limit. */
    TOO_MANY("network.too-many", Kind.LIMIT),
    /** Two different messages under one number: the issuer says different things to different people. */
    FORKED("network.forked", Kind.STATE),
    /** The hash of the message before does not fit: something was left out or changed. */
    CHAIN_BROKEN("network.chain-broken", Kind.STATE),
    /** A message is missing and does not come. */
    GAP("network.gap", Kind.STATE),
    /** The issuer has fewer messages than it has sent: it lost some. */
    ISSUER_BEHIND("network.issuer-behind", Kind.STATE),
    /** A type or version of message that this build does not know. */
    UNKNOWN_TYPE("network.unknown-type", Kind.STATE),
    /** The payload does not fit the type. */
    PAYLOAD_UNREADABLE("network.payload-unreadable", Kind.STATE),
    /** What should be done with the message failed. */
    HANDLER_FAILED("network.handler-failed", Kind.STATE),
    /** Only a dead letter can be replayed. */
    NOT_A_DEAD_LETTER("network.not-a-dead-letter", Kind.STATE);

    private final String code;
    private final Kind kind;

    NetworkRefusal(String code, Kind kind) {
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
