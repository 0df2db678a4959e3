package org.sunbid.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.evaluation.city.CityRefusal;
import org.sunbid.evaluation.city.VoucherRefusal;
import org.sunbid.evaluation.city.WorkstationRefusal;
import org.sunbid.evaluation.draw.DrawRefusal;
import org.sunbid.evaluation.expert.ExpertRefusal;
import org.sunbid.evaluation.lending.LendingRefusal;
import org.sunbid.evaluation.method.MethodRefusal;
import org.sunbid.evaluation.panel.PanelRefusal;
import org.sunbid.evaluation.question.QuestionRefusal;
import org.sunbid.evaluation.recording.RecordingRefusal;
import org.sunbid.evaluation.report.ReportRefusal;
import org.sunbid.evaluation.room.RoomRefusal;
import org.sunbid.evaluation.tie.TieRefusal;
import org.sunbid.platform.rule.ReasonCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal of this module says something in both languages, and no text is left over. */
class RefusalTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyRefusalHasItsText(String language) throws IOException {
        Properties texts = new Properties();
        try (var file = new InputStreamReader(
                getClass().getResourceAsStream("/META-INF/sunbid/reasons_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        List<String> codes = codes();

        assertThat(texts.stringPropertyNames()).containsAll(codes);
        assertThat(texts.stringPropertyNames()).allMatch(key -> codes.contains(key.replaceFirst("\\.remedy$", "")));
    }

    private static List<String> codes() {
        return Stream.<ReasonCode[]>of(
                        MethodRefusal.values(),
                        PanelRefusal.values(),
                        ExpertRefusal.values(),
                        DrawRefusal.values(),
                        CityRefusal.values(),
                        VoucherRefusal.values(),
                        WorkstationRefusal.values(),
                        LendingRefusal.values(),
                        RoomRefusal.values(),
                        ReportRefusal.values(),
                        TieRefusal.values(),
                        QuestionRefusal.values(),
                        RecordingRefusal.values())
                .flatMap(Arrays::stream)
                .map(ReasonCode::code)
                .toList();
    }
}
