package org.sunbid.evaluation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.evaluation.city.CityMessages;
import org.sunbid.evaluation.draw.PanelMessages;
import org.sunbid.evaluation.expert.ExpertMessages;
import org.sunbid.evaluation.question.QuestionMessages;
import org.sunbid.evaluation.report.ExplanationMessages;
import org.sunbid.evaluation.report.ReportMessages;
import org.sunbid.evaluation.room.ArithmeticMessages;
import org.sunbid.evaluation.room.LeavingMessages;
import org.sunbid.evaluation.room.PricingMessages;
import org.sunbid.evaluation.room.RoomMessages;

import static org.assertj.core.api.Assertions.assertThat;

/** Every word of the pages has its English, and no English is left over. */
class PageWordsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ExpertMessages.class,
                PanelMessages.class,
                RoomMessages.class,
                LeavingMessages.class,
                PricingMessages.class,
                ArithmeticMessages.class,
                ReportMessages.class,
                ExplanationMessages.class,
                QuestionMessages.class,
                CityMessages.class
            })
    void everyWordHasItsEnglish(Class<?> bundle) throws IOException {
        Set<String> words = Arrays.stream(bundle.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(english(bundle.getAnnotation(MessageBundle.class).value()))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    private Set<String> english(String bundle) throws IOException {
        Properties texts = new Properties();
        try (var file = new InputStreamReader(
                getClass().getResourceAsStream("/messages/" + bundle + "_en.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts.stringPropertyNames();
    }
}
