package org.sunbid.platform.test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.sunbid.platform.rule.ReasonCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text is there in both languages, for all modules that the module under test can see. */
public final class Translations {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    private Translations() {}

    /** Every reason code has its text, both languages have the same keys, and name the same arguments. */
    public static void assertReasonsComplete() {
        Map<String, String> chinese = read("META-INF/sunbid/reasons_zh.properties");
        Map<String, String> english = read("META-INF/sunbid/reasons_en.properties");

        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
        assertThat(chinese.keySet()).containsAll(codes());
        chinese.forEach((key, text) ->
                assertThat(places(english.get(key))).as("arguments of %s", key).isEqualTo(places(text)));
        english.forEach((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    /** Every message of every bundle has its English text, and no English text is left over. */
    public static void assertMessagesComplete() {
        IndexView index = ClassPath.index();
        var bundles = index.getAnnotations(DotName.createSimple("io.quarkus.qute.i18n.MessageBundle"));
        assertThat(bundles).isNotEmpty();
        bundles.forEach(bundle -> {
            ClassInfo type = bundle.target().asClass();
            Set<String> messages = type.methods().stream()
                    .filter(method -> method.hasAnnotation(DotName.createSimple("io.quarkus.qute.i18n.Message")))
                    .map(MethodInfo::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            String file = "messages/" + bundle.value().asString() + "_en.properties";
            assertThat(read(file).keySet()).as(file).containsExactlyInAnyOrderElementsOf(messages);
        });
    }

    private static List<String> codes() {
        return ClassPath.index().getAllKnownImplementations(DotName.createSimple(ReasonCode.class.getName())).stream()
                .filter(ClassInfo::isEnum)
                .map(type -> load(type.name().toString()))
                .flatMap(type -> List.of(type.getEnumConstants()).stream())
                .map(constant -> ((ReasonCode) constant).code())
                .distinct()
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("\\D", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String name) {
        Map<String, String> texts = new TreeMap<>();
        for (URL file : ClassPath.find(name)) {
            Properties properties = new Properties();
            try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }
}
