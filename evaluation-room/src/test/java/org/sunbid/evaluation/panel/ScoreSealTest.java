package org.sunbid.evaluation.panel;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Scores stay sealed until the last member has submitted. */
class ScoreSealTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID STRANGER = new UUID(0, 9);

    @Test
    void authorAloneSeesASealedScore() {
        ScoreSeal seal = new ScoreSeal(Set.of(FIRST, SECOND), Set.of(FIRST));

        assertThat(seal.broken()).isFalse();
        assertThat(seal.shows(FIRST, FIRST)).isTrue();
        assertThat(seal.shows(FIRST, SECOND)).isFalse();
        assertThat(seal.shows(SECOND, FIRST)).isFalse();
    }

    @Test
    void allMembersSeeAllScoresOnceTheLastHasSubmitted() {
        ScoreSeal seal = new ScoreSeal(Set.of(FIRST, SECOND), Set.of(FIRST, SECOND));

        assertThat(seal.broken()).isTrue();
        assertThat(seal.shows(FIRST, SECOND)).isTrue();
        assertThat(seal.shows(SECOND, FIRST)).isTrue();
    }

    @Test
    void whoIsNoMemberSeesNothingEvenThen() {
        ScoreSeal seal = new ScoreSeal(Set.of(FIRST, SECOND), Set.of(FIRST, SECOND));

        assertThat(seal.shows(STRANGER, FIRST)).isFalse();
        assertThat(seal.shows(STRANGER, STRANGER)).isFalse();
    }

    @Test
    void submittedScoresCannotBeChanged() {
        ScoreSeal seal = new ScoreSeal(Set.of(FIRST, SECOND), Set.of(FIRST));

        assertThat(seal.writable(FIRST)).isFalse();
        assertThat(seal.writable(SECOND)).isTrue();
        assertThat(seal.writable(STRANGER)).isFalse();
    }

    @Test
    void panelOfNobodyIsNotComplete() {
        assertThat(new ScoreSeal(Set.of(), Set.of()).broken()).isFalse();
    }

    @Test
    void strangerCannotHaveSubmitted() {
        assertThatThrownBy(() -> new ScoreSeal(Set.of(FIRST), Set.of(STRANGER)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
