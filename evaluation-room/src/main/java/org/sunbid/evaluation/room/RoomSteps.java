package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.sunbid.platform.page.Language;
import org.sunbid.platform.page.Step;

/** The stages of a session as a row of steps. */
final class RoomSteps {

    private RoomSteps() {}

    static List<Step> of(RoomView room, Language language) {
        RoomMessages words = MessageBundles.get(RoomMessages.class, Localized.Literal.of(language.tag()));
        PricingMessages pricing = MessageBundles.get(PricingMessages.class, Localized.Literal.of(language.tag()));
        return Arrays.stream(SessionState.values())
                .filter(state -> room.twoEnvelopes() || !state.isPastTechnical())
                .map(state -> step(state, room.state(), label(state, words, pricing)))
                .toList();
    }

    private static String label(SessionState state, RoomMessages words, PricingMessages pricing) {
        return switch (state) {
            case GATHERING -> words.step_gathering();
            case REVIEW -> words.step_review();
            case SCORING -> words.step_scoring();
            case DELIBERATION -> words.step_deliberation();
            case AWAITING_PRICES -> pricing.step_awaiting();
            case PRICE_REVIEW -> pricing.step_review();
            case CONCLUDED -> words.step_report();
            case CLOSED -> words.step_closed();
        };
    }

    private static Step step(SessionState state, SessionState now, String label) {
        if (state.compareTo(now) < 0 || now == SessionState.CLOSED) {
            return Step.done(label, "");
        }
        return state == now ? Step.current(label, "") : Step.ahead(label, "");
    }
}
