package org.sunbid.evaluation.recording;

import org.sunbid.platform.rule.ReasonCode;

/** Why something is not recorded. */
public enum RecordingRefusal implements ReasonCode {
    UNKNOWN("recording.unknown", Kind.UNKNOWN, ""),
    /** Who watches is not recorded. */
    NOT_A_MEMBER("recording.not-a-member", Kind.FORBIDDEN, ""),
    MEDIA_TYPE("recording.media-type", Kind.SHAPE, ""),
    /** {0} recordings are the most of one member in a session. */
    TOO_MANY("recording.too-many", Kind.RATE, ""),
    EMPTY_CHUNK("recording.empty-chunk", Kind.SHAPE, ""),
    /** {0} are the most. */
    CHUNK_TOO_LARGE("recording.chunk-too-large", Kind.LIMIT, ""),
    /** {0} is the most in the time the recording has lasted. */
    TOO_MUCH("recording.too-much", Kind.RATE, ""),
    /** A later chunk is chained; this one stays a gap. */
    OUT_OF_ORDER("recording.out-of-order", Kind.STATE, ""),
    ENDED("recording.ended", Kind.STATE, "");

    private final String code;
    private final Kind kind;
    private final String clause;

    RecordingRefusal(String code, Kind kind, String clause) {
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
