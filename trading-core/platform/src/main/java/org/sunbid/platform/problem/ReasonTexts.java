package org.sunbid.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.sunbid.platform.rule.Reason;

/**
 * What refusals say to people, in Chinese and English: read once from {@code META-INF/sunbid/reasons_zh.properties} and
 * {@code reasons_en.properties} of every module. A code without a text is shown as the code itself.
 */
@Singleton
public class ReasonTexts {

    private final Map<String, String> chinese = read("zh");
    private final Map<String, String> english = read("en");

    /** What was refused and why. */
    public String text(Reason reason, Locale language) {
        String code = reason.code().code();
        return find(code, language).map(text -> format(text, reason, language)).orElse(code);
    }

    /** What one can do about it, where there is something to say. */
    public Optional<String> remedy(Reason reason, Locale language) {
        return find(reason.code().code() + ".remedy", language).map(text -> format(text, reason, language));
    }

    /** The unformatted text under this key. */
    public Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(texts(language).get(key));
    }

    /** The text under this key without the values of a certain case. */
    public Optional<String> general(String key, Locale language) {
        return find(key, language)
                .map(text -> text.replaceAll("\\{\\d+[^}]*}", "…").replace("''", "'"));
    }

    /** All texts of a language by key, for the pages that explain codes and for the test that finds missing ones. */
    public Map<String, String> texts(Locale language) {
        return language.getLanguage().equals("en") ? english : chinese;
    }

    private static String format(String text, Reason reason, Locale language) {
        return new MessageFormat(text, language).format(reason.arguments().toArray());
    }

    private static Map<String, String> read(String language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            var files = Thread.currentThread()
                    .getContextClassLoader()
                    .getResources("META-INF/sunbid/reasons_" + language + ".properties");
            for (URL file : Collections.list(files)) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(texts);
    }
}
