package org.sunbid.platform.rule;

/** Refusals that belong to no feature. */
public enum PlatformRefusal implements ReasonCode {
    MALFORMED("request.malformed", Kind.SHAPE),
    INVALID_FIELD("request.invalid-field", Kind.SHAPE),
    NOT_LOGGED_IN("request.not-logged-in", Kind.IDENTITY),
    NOT_ALLOWED("request.not-allowed", Kind.FORBIDDEN),
    NOT_FOUND("request.not-found", Kind.UNKNOWN),
    FOREIGN_ORIGIN("request.foreign-origin", Kind.FORBIDDEN),
    TOO_LARGE("request.too-large", Kind.LIMIT),
    TOO_OFTEN("request.too-often", Kind.RATE),
    CHANGED_MEANWHILE("request.changed-meanwhile", Kind.STATE),
    DATABASE_AWAY("request.database-away", Kind.AWAY);

    private final String code;
    private final Kind kind;

    PlatformRefusal(String code, Kind kind) {
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
