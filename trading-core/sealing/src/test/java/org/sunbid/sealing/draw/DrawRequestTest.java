package org.sunbid.sealing.draw;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.SealingException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DrawRequestTest {

    @Test
    void anEmptyListCannotBeDrawnFrom() {
        refused(() -> DrawRequest.of("panel", List.of(), 1));
    }

    @Test
    void nobodyStandsTwiceOnTheList() {
        refused(() -> DrawRequest.of("panel", List.of("a", "b", "a"), 1));
    }

    @Test
    void aListOutOfOrderIsNotTheFrozenForm() {
        refused(() -> new DrawRequest("panel", List.of("b", "a"), 1));
    }

    @Test
    void asManyAsThereAreCandidatesCanBePickedAndAtLeastOne() {
        refused(() -> DrawRequest.of("panel", List.of("a", "b"), 0));
        refused(() -> DrawRequest.of("panel", List.of("a", "b"), 3));
    }

    @Test
    void textsHaveALength() {
        refused(() -> DrawRequest.of(" ", List.of("a"), 1));
        refused(() -> DrawRequest.of("panel", List.of("a".repeat(201)), 1));
    }

    @Test
    void listsHaveALength() {
        refused(() -> DrawRequest.of("panel", Collections.nCopies(DrawRequest.MOST_CANDIDATES + 1, "a"), 1));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(SealingException.class).hasMessageContaining("draw.request");
    }
}
