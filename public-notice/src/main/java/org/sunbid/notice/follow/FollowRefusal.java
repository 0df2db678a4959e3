package org.sunbid.notice.follow;

import org.sunbid.platform.rule.ReasonCode;

/** Why somebody cannot follow a tender. */
public enum FollowRefusal implements ReasonCode {
    /** It does not look like a mail address. */
    ADDRESS("follow.address", Kind.SHAPE);

    private final String code;
    private final Kind kind;

    FollowRefusal(String code, Kind kind) {
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
