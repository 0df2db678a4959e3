package org.sunbid.evaluation.expert;

import java.util.Locale;
import java.util.Optional;

/**
 * A node of the classification tree of specialties: works (A), goods (B), services (C) and below. Built after the
 * national classification of evaluation experts' specialties; its codes were not re-read, so the table is a resource
 * that can be replaced.
 *
 * @param code a letter, then two digits a level: {@code A}, {@code A08}, {@code A0802}
 * @param chinese zh-CN
 * @param english en
 */
public record Specialty(String code, String chinese, String english) {

    /** The specialty above; empty for the three at the top. */
    public Optional<String> parent() {
        return code.length() <= 1 ? Optional.empty() : Optional.of(code.substring(0, code.length() - 2));
    }

    /** How deep in the tree, from 0. */
    public int depth() {
        return code.length() / 2;
    }

    /** Whether somebody of this specialty can judge what asks for the other: the same or below it. */
    public boolean within(String other) {
        return code.startsWith(other);
    }

    /** Its name in the reader's language. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
