package org.sunbid.evaluation.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The panel asks, never a member alone. */
class PanelStandTest {

    private final List<UUID> members =
            Stream.generate(UUID::randomUUID).limit(5).toList();
    private final PanelStand panel = new PanelStand(5, Set.copyOf(members));

    @Test
    void threeOfFiveSendAQuestionAndTwoDoNot() {
        assertThat(panel.wants(Set.copyOf(members.subList(0, 2)))).isFalse();
        assertThat(panel.wants(Set.copyOf(members.subList(0, 3)))).isTrue();
    }

    @Test
    void theWordOfAMemberWhoLeftDoesNotCount() {
        Set<UUID> agreed = new HashSet<>(members.subList(0, 2));
        agreed.add(UUID.randomUUID());

        assertThat(panel.counting(agreed)).isEqualTo(2);
        assertThat(panel.wants(agreed)).isFalse();
    }

    @Test
    void anEmptySeatMakesTheMajorityNoSmaller() {
        PanelStand lacking = new PanelStand(5, Set.copyOf(members.subList(0, 3)));

        assertThat(lacking.needed()).isEqualTo(3);
        assertThat(lacking.wants(Set.copyOf(members.subList(0, 2)))).isFalse();
    }
}
