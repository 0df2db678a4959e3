package org.sunbid.platform.rule;

import java.util.List;

/**
 * A stable name for one way in which the system refuses. Each feature lists its own in an enum that implements this
 * interface; the texts stand in {@code META-INF/sunbid/reasons_zh.properties} and {@code reasons_en.properties} of the
 * same module, and a test fails when one is missing.
 */
public interface ReasonCode {

    /** How long something that is away for a while is given. */
    int SHORTLY_SECONDS = 5;

    /** Lower case, {@code feature.what-is-wrong}, for example {@code bid.deadline-passed}; never changes meaning. */
    String code();

    /** What sort of refusal it is, and so which HTTP status an interface answers with. */
    Kind kind();

    /** The clause that refuses, for example {@code O20 27}; empty where no regulation but the system itself refuses. */
    String clause();

    /**
     * After how many seconds asking again makes sense (RFC 9110, Retry-After); 0 when time alone changes nothing.
     *
     * @param arguments those of the {@link Reason}
     */
    default int retryAfterSeconds(List<String> arguments) {
        return kind() == Kind.AWAY || kind() == Kind.FULL ? SHORTLY_SECONDS : 0;
    }

    /** Sorts of refusal. */
    enum Kind {
        /** The request does not have the shape the interface asks for. */
        SHAPE(400),
        /** Nobody is logged in, or the proof of identity does not hold. */
        IDENTITY(401),
        /** It exists, and it is not yours. */
        FORBIDDEN(403),
        /** It does not exist, or you may not know that it does. */
        UNKNOWN(404),
        /** The thing is not in a state in which this can be done. */
        STATE(409),
        /** Larger or more than the limit. */
        LIMIT(413),
        /** A rule of the law or of the tender document refuses. */
        RULE(422),
        /** Too often; try again later. */
        RATE(429),
        /** Something that it takes is away for a while; nothing was decided. */
        AWAY(503),
        /** There is no room to keep it; what was kept before stays. */
        FULL(507);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** HTTP status, RFC 9110 and 4918. */
        public int status() {
            return status;
        }
    }
}
