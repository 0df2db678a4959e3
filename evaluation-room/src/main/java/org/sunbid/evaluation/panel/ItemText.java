package org.sunbid.evaluation.panel;

import java.util.Locale;

/**
 * What a check is called, in both languages.
 *
 * @param chinese zh-CN
 * @param english en
 */
public record ItemText(String chinese, String english) {

    /** In the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
