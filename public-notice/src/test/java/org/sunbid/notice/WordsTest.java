package org.sunbid.notice;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunbid.notice.document.DocumentRefusal;
import org.sunbid.notice.follow.FollowRefusal;
import org.sunbid.notice.verify.VerifyRefusal;
import org.sunbid.platform.rule.ReasonCode;
import org.sunbid.platform.test.Translations;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages are complete. */
class WordsTest {

    @Test
    void every_word_has_its_english() {
        Translations.assertMessagesComplete();
    }

    @Test
    void every_refusal_has_its_texts() throws Exception {
        List<String> codes = Stream.<ReasonCode[]>of(
                        DocumentRefusal.values(), FollowRefusal.values(), VerifyRefusal.values())
                .flatMap(Arrays::stream)
                .map(ReasonCode::code)
                .toList();
        for (String language : List.of("zh", "en")) {
            assertThat(read("META-INF/sunbid/reasons_" + language + ".properties")
                            .stringPropertyNames())
                    .containsAll(codes);
        }
    }

    private static Properties read(String path) throws Exception {
        Properties properties = new Properties();
        var files = WordsTest.class.getClassLoader().getResources(path);
        while (files.hasMoreElements()) {
            try (Reader reader = new InputStreamReader(files.nextElement().openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
