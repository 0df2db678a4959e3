package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.IntStream;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Step;

/** The stages of a session as a row of steps. */
final class RoomSteps {

    private RoomSteps() {}

    static List<Step> of(SessionState state, Language language) {
        RoomMessages words = MessageBundles.get(RoomMessages.class, Localized.Literal.of(language.tag()));
        List<String> labels = List.of(
                words.step_gathering(),
                words.step_review(),
                words.step_scoring(),
                words.step_deliberation(),
                words.step_report(),
                words.step_closed());
        return IntStream.range(0, labels.size())
                .mapToObj(number -> step(number, state.ordinal(), labels.get(number)))
                .toList();
    }

    private static Step step(int number, int now, String label) {
        if (number < now || now == SessionState.CLOSED.ordinal()) {
            return Step.done(label, "");
        }
        return number == now ? Step.current(label, "") : Step.ahead(label, "");
    }
}
