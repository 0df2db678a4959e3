package org.sunbid.platform.page;

import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageWordsTest {

    @Test
    void every_word_of_the_frame_has_its_english() throws Exception {
        List<String> keys = Arrays.stream(PageMessages.class.getDeclaredMethods())
                .map(Method::getName)
                .toList();
        Properties english = new Properties();
        try (Reader reader = new InputStreamReader(
                PageMessages.class.getClassLoader().getResourceAsStream("messages/page_en.properties"),
                StandardCharsets.UTF_8)) {
            english.load(reader);
        }
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }
}
