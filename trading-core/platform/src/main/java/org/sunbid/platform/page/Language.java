package org.sunbid.platform.page;

import java.util.Locale;
import java.util.Optional;

/** The languages that every page is complete in. */
public enum Language {
    /** Simplified Chinese, the default. */
    ZH("zh", Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The short code in {@code ?lang=} and in the cookie: {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** The locale whose texts are shown. */
    public Locale locale() {
        return locale;
    }

    /** The language tag of a page, BCP 47. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language that the switch in the header offers. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** The language with this code, if it is one of them. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language for this locale; Chinese for every locale that is not English. */
    public static Language of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }
}
