package org.sunbid.opening.hall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunbid.opening.hall.PartiesBidOnce.Parties;

import static org.assertj.core.api.Assertions.assertThat;

/** REG 37: a party of a consortium that bids for the same lot elsewhere makes all bids concerned void. */
class PartiesBidOnceTest {

    private static final Parties ALONE = bid("A");
    private static final Parties ANOTHER_ALONE = bid("B");
    private static final Parties STRANGER = bid("S");

    @Test
    void biddersThatBidOnceAreNotConcerned() {
        assertThat(PartiesBidOnce.concerned(List.of(ALONE, ANOTHER_ALONE, bid("C", "D", "E"))))
                .isEmpty();
        assertThat(PartiesBidOnce.concerned(List.of())).isEmpty();
    }

    @Test
    void aMemberThatAlsoBidsAloneConcernsBothBids() {
        Parties joint = bid("C", "A");

        assertThat(PartiesBidOnce.concerned(List.of(ALONE, STRANGER, joint)))
                .containsExactlyInAnyOrder(ALONE.bid(), joint.bid());
    }

    @Test
    void aMemberOfTwoConsortiaConcernsBoth() {
        Parties one = bid("C", "M");
        Parties two = bid("D", "M", "N");

        assertThat(PartiesBidOnce.concerned(List.of(one, STRANGER, two)))
                .containsExactlyInAnyOrder(one.bid(), two.bid());
    }

    @Test
    void aLeaderThatIsAMemberElsewhereConcernsBoth() {
        Parties led = bid("A", "M");
        Parties joined = bid("B", "A");

        assertThat(PartiesBidOnce.concerned(List.of(led, joined))).containsExactlyInAnyOrder(led.bid(), joined.bid());
    }

    @Test
    void whoSharesNoPartyIsNotConcernedByThoseWhoDo() {
        Parties one = bid("A", "M");
        Parties two = bid("B", "M");
        Parties chained = bid("C", "N");

        assertThat(PartiesBidOnce.concerned(List.of(one, two, chained))).doesNotContain(chained.bid());
    }

    @Test
    void theOrderOfTheBidsDoesNotMatter() {
        List<Parties> bids =
                new ArrayList<>(List.of(ALONE, bid("C", "A", "M"), bid("D", "M"), STRANGER, bid("E", "F")));
        Set<UUID> concerned = PartiesBidOnce.concerned(bids);

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(bids, new Random(round));
            assertThat(PartiesBidOnce.concerned(bids)).isEqualTo(concerned);
        }
        assertThat(concerned).hasSize(3);
    }

    private static Parties bid(String bidder, String... members) {
        return new Parties(UUID.randomUUID(), bidder, Set.of(members));
    }
}
