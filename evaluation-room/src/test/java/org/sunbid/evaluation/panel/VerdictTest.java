package org.sunbid.evaluation.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The majority decides, the minority is named. */
class VerdictTest {

    private final UUID[] members = {id(1), id(2), id(3), id(4), id(5)};

    @Test
    void majorityAgainstRejectsAndNamesTheDissenters() {
        Verdict verdict = Verdict.of(votes(false, true, false, false, true));

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.passes()).isEqualTo(2);
        assertThat(verdict.fails()).isEqualTo(3);
        assertThat(verdict.dissenters()).containsExactlyInAnyOrder(members[1], members[4]);
    }

    @Test
    void oneMemberAloneRejectsNobody() {
        Verdict verdict = Verdict.of(votes(true, true, false, true, true));

        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.dissenters()).containsExactly(members[2]);
    }

    @Test
    void tieDoesNotReject() {
        assertThat(Verdict.of(votes(true, false)).passed()).isTrue();
    }

    @Test
    void onePanelOfOneMindHasNoDissenters() {
        assertThat(Verdict.of(votes(false, false, false, false, false)).unanimous())
                .isTrue();
    }

    private Map<UUID, Boolean> votes(boolean... given) {
        Map<UUID, Boolean> votes = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            votes.put(members[i], given[i]);
        }
        return votes;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
