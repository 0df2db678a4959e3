package org.sunbid.toolbox.platform;

import java.util.List;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.JsonObject;

/** A platform did not do what was asked, and says why (RFC 9457). */
public final class PlatformRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_VIOLATIONS = 1000;

    private final int status;
    private final String code;
    private final String title;
    private final String remedy;
    private final transient List<String> violations;

    private PlatformRefusal(int status, String code, String title, String remedy, List<String> violations) {
        super(code + ": " + title);
        this.status = status;
        this.code = code;
        this.title = title;
        this.remedy = remedy;
        this.violations = List.copyOf(violations);
    }

    /** Reads {@code application/problem+json}; what is none becomes a refusal with the code {@code http.<status>}. */
    public static PlatformRefusal of(int status, byte[] body) {
        try {
            JsonObject problem = JsonObject.readForeign(body);
            return new PlatformRefusal(
                    status,
                    optional(problem, "code", "http." + status),
                    optional(problem, "title", ""),
                    optional(problem, "detail", ""),
                    problem.has("violations")
                            ? problem.objects("violations", MOST_VIOLATIONS).stream()
                                    .map(PlatformRefusal::violation)
                                    .toList()
                            : List.of());
        } catch (SealingException notJson) {
            return new PlatformRefusal(status, "http." + status, "", "", List.of());
        }
    }

    private static String violation(JsonObject violation) {
        String field = optional(violation, "field", "");
        String clause = optional(violation, "clause", "");
        return optional(violation, "code", "") + (field.isEmpty() ? "" : " " + field) + ": "
                + optional(violation, "text", "") + (clause.isEmpty() ? "" : " (" + clause + ")");
    }

    private static String optional(JsonObject json, String name, String otherwise) {
        return json.has(name) ? json.text(name) : otherwise;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code of the first reason. */
    public String code() {
        return code;
    }

    /** What happened, in the language asked for. */
    public String title() {
        return title;
    }

    /** What can be done about it; may be empty. */
    public String remedy() {
        return remedy;
    }

    /** Every reason, in words. */
    public List<String> violations() {
        return violations;
    }
}
