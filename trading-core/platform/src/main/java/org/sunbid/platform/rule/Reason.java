package org.sunbid.platform.rule;

import java.util.List;

/**
 * Why something was refused: a stable code and the values its text names, in order ({@code {0}}, {@code {1}} …).
 *
 * @param code which refusal
 * @param arguments already formatted for people where a format matters; never secrets
 */
public record Reason(ReasonCode code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A reason whose text names these values. */
    public static Reason of(ReasonCode code, Object... arguments) {
        return new Reason(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
