package org.sunbid.sealing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ReasonTextsTest {

    /** Reason codes as they stand in the sources: constants and arguments such as {@code "seal.tampered"}. */
    private static final Pattern CODE =
            Pattern.compile("\"((?:json|certificate|signature|secret|seal|container|custodian)\\.[a-z-]+)\"");

    @Test
    void eachReasonHasItsTextInBothLanguages() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .map(ReasonTextsTest::read)
                    .forEach(source -> {
                        Matcher matcher = CODE.matcher(source);
                        while (matcher.find()) {
                            used.add(matcher.group(1));
                        }
                    });
        }

        assertThat(used).hasSizeGreaterThan(40);
        assertThat(texts("zh")).containsAll(used);
        assertThat(texts("en")).containsAll(used).isEqualTo(texts("zh"));
    }

    private static Set<String> texts(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/META-INF/sunbid/reasons_" + language + ".properties";
        try (Reader reader = new InputStreamReader(ReasonTextsTest.class.getResourceAsStream(name), UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
