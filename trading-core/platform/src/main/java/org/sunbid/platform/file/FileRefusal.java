package org.sunbid.platform.file;

import org.sunbid.platform.rule.ReasonCode;

/** Why a file is not kept or not given out. */
public enum FileRefusal implements ReasonCode {
    /** It has more bytes than are allowed here; the argument is the limit, written for people. */
    TOO_LARGE("file.too-large", Kind.LIMIT),
    /** It has no content. */
    EMPTY("file.empty", Kind.SHAPE),
    /** No file with this digest is kept. */
    UNKNOWN("file.unknown", Kind.UNKNOWN);

    private final String code;
    private final Kind kind;

    FileRefusal(String code, Kind kind) {
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
