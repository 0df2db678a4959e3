package org.sunbid.sealing.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawFairnessTest {

    /** 99.9 % quantile of chi-square with 23 degrees of freedom; the nonces are fixed, so the test never flickers. */
    private static final double CHI_SQUARE_LIMIT = 49.73;

    @Test
    void eachOfThe24OrdersOfFourCandidatesComesUpAboutEquallyOften() {
        DrawRequest request = DrawRequest.of("fairness", List.of("a", "b", "c", "d"), 1);
        Map<List<String>, Integer> seen = new HashMap<>();
        int draws = 4_800;

        for (int round = 0; round < draws; round++) {
            seen.merge(Draw.draw(request, List.of(nonce(round))).order(), 1, Integer::sum);
        }

        double expected = draws / 24.0;
        double chiSquare = seen.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(seen).hasSize(24);
        assertThat(chiSquare).isLessThan(CHI_SQUARE_LIMIT);
    }

    @Property(tries = 50)
    void anOrderHoldsEachCandidateOnceAndReplays(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll int round) {
        List<String> candidates =
                IntStream.range(0, size).mapToObj(index -> "candidate-" + index).toList();

        DrawTranscript held = Draw.draw(DrawRequest.of("any", candidates, size), List.of(nonce(round)));

        assertThat(held.order()).containsExactlyInAnyOrderElementsOf(candidates);
        assertThat(Draw.replay(held).picked()).isEqualTo(held.order());
    }

    private static Nonce nonce(int round) {
        return new Nonce("platform", String.format("%064x", Integer.toUnsignedLong(round)));
    }
}
