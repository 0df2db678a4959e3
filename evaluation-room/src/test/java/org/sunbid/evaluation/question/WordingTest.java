package org.sunbid.evaluation.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.platform.rule.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/** A question is written down, and leaves time to answer. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 1440})
    void timesFromTenMinutesToADayAreGiven(int minutes) {
        assertThat(asked("工期以何为准？", minutes)).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 1441, Integer.MAX_VALUE})
    void otherTimesAreRefused(int minutes) {
        assertThat(asked("工期以何为准？", minutes).reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("question.answer-time");
    }

    @Test
    void aQuestionSaysSomethingAndHasAnEnd() {
        assertThat(asked("问".repeat(2000), 60)).isInstanceOf(Decision.Accepted.class);
        assertThat(asked("问".repeat(2001), 60).reasons()).hasSize(1);
        assertThat(asked(" \n", 60).reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("question.text");
    }

    private static Decision asked(String text, int minutes) {
        return new Wording(QuestionKind.AMBIGUOUS, text, minutes).check();
    }
}
