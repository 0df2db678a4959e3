package org.sunbid.toolbox.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/** Everything the toolbox says, in Chinese or English; and the texts of the reason codes of every module on board. */
public final class Texts {

    /** The bundle of help and messages. */
    public static final String BUNDLE = "org.sunbid.toolbox.texts";

    private final Locale language;
    private final ResourceBundle bundle;
    private final Map<String, String> reasons = new HashMap<>();

    private Texts(Locale language) {
        this.language = language;
        bundle = bundle(language);
        reasonFiles("META-INF/sunbid/reasons_" + language.getLanguage() + ".properties");
    }

    /** Texts in Chinese for a Chinese locale, in English for every other. */
    public static Texts in(Locale locale) {
        return new Texts(locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** Help and messages in a language, never in that of the computer by accident. */
    public static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese or English. */
    public Locale language() {
        return language;
    }

    /** The text of a key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** What a reason code means, when a module on board knows it. */
    public Optional<String> reason(String code) {
        return Optional.ofNullable(reasons.get(code)).map(text -> new MessageFormat(text, language).format(null));
    }

    /** What one can do about it. */
    public Optional<String> remedy(String code) {
        return reason(code + ".remedy");
    }

    private void reasonFiles(String name) {
        try {
            for (URL file : Collections.list(Texts.class.getClassLoader().getResources(name))) {
                Properties properties = new Properties();
                try (InputStream input = file.openStream();
                        InputStreamReader reader = new InputStreamReader(input, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> reasons.put((String) key, (String) text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
