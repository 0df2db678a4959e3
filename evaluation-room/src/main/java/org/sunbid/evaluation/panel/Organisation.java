package org.sunbid.evaluation.panel;

import java.util.Optional;

/**
 * An organisation as a recusal rule compares it.
 *
 * @param uscc 统一社会信用代码, empty when nobody gave it
 * @param name full name
 */
public record Organisation(Optional<String> uscc, String name) {

    /** An organisation with its code. */
    public static Organisation of(String uscc, String name) {
        return new Organisation(Optional.of(uscc).filter(code -> !code.isBlank()), name);
    }

    /**
     * The same organisation: by code where both have one, else by name without spaces and with brackets of either width
     * taken as one. A changed or mistyped name can hide an identity; therefore experts also declare.
     */
    public boolean same(Organisation other) {
        return (uscc.isPresent() && other.uscc.isPresent())
                ? uscc.equals(other.uscc)
                : plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").replace('（', '(').replace('）', ')');
    }
}
