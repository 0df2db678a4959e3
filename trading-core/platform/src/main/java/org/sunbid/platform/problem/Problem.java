package org.sunbid.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What every interface answers with when it does not do what was asked (RFC 9457).
 *
 * @param type address of the page that explains the code
 * @param title what happened, in the language of the request
 * @param status the HTTP status
 * @param code the stable code of the first reason
 * @param detail what one can do about it
 * @param violations every reason, and every field that does not have the right shape
 * @param traceId under which the platform's log speaks of this request
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String code, String detail, List<Violation> violations, String traceId) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /**
     * One reason.
     *
     * @param code its stable code
     * @param field which field of the request it is about, if one
     * @param text in the language of the request
     * @param clause of the law or regulation that refuses, if one
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Violation(String code, String field, String text, String clause) {}
}
