package org.sunbid.rehearsal.crash;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTest {

    private static final Chain.Between BETWEEN = new Chain.Between("trading", "supervision", "SUPERVISION");
    private static final Mail.Said ONE = new Mail.Said(1, "a", "TenderPublished T {\"at\":\"2026-01-01T00:00:00Z\"}");
    private static final Mail.Said TWO = new Mail.Said(2, "b", "OpeningHeld T {}");

    @Test
    void everyMessageHandledOnceIsExactlyOnce() {
        assertThat(count(List.of(ONE, TWO), List.of(came(1, "a"), came(2, "b")), List.of(1L, 2L))
                        .exactlyOnce())
                .isTrue();
    }

    @Test
    void aMessageThatDidNotArriveOrHasNoNumberOrTookNoEffectIsMissing() {
        assertThat(count(List.of(ONE, TWO), List.of(came(1, "a")), List.of(1L)).missing())
                .isEqualTo(1);
        assertThat(count(List.of(ONE, new Mail.Said(0, "", "OpeningHeld T {}")), List.of(came(1, "a")), List.of(1L))
                        .missing())
                .isEqualTo(1);
        assertThat(count(List.of(ONE, TWO), List.of(came(1, "a"), came(2, "b")), List.of(1L))
                        .missing())
                .isEqualTo(1);
        assertThat(count(List.of(ONE), List.of(new Mail.Came(1, "a", false)), List.of(1L))
                        .exactlyOnce())
                .isFalse();
    }

    @Test
    void aMessageThatArrivedAsAnotherIsMissing() {
        assertThat(count(List.of(ONE), List.of(came(1, "x")), List.of(1L)).missing())
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidOrTakesEffectTwiceOrWasNeverSaidIsADuplicate() {
        Mail.Said again = new Mail.Said(2, "b", ONE.content().replace("01-01", "01-02"));

        assertThat(count(List.of(ONE, again), List.of(came(1, "a"), came(2, "b")), List.of(1L, 2L))
                        .duplicates())
                .isEqualTo(1);
        assertThat(count(List.of(ONE), List.of(came(1, "a")), List.of(1L, 1L)).duplicates())
                .isEqualTo(1);
        assertThat(count(List.of(ONE), List.of(came(1, "a"), came(7, "b")), List.of(1L))
                        .duplicates())
                .isEqualTo(1);
    }

    private static Mail.Came came(long sequence, String hash) {
        return new Mail.Came(sequence, hash, true);
    }

    private static Chain count(List<Mail.Said> said, List<Mail.Came> came, List<Long> effects) {
        return Chain.count(BETWEEN, said, came, effects);
    }
}
