package org.sunbid.sealing.draw;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.SealingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommitRevealTest {

    private final DrawRequest request = DrawRequest.of("panel", List.of("a", "b", "c"), 1);
    private final Nonce agency = Nonce.random("agency");
    private final Nonce platform = Nonce.random("platform");
    private final CommitReveal draw = new CommitReveal(request, Set.of("agency", "platform"));

    @Test
    void whenAllHaveCommittedAndRevealedTheDrawHolds() {
        commitBoth();
        draw.reveal(agency);
        draw.reveal(platform);

        assertThat(Draw.replay(draw.draw()).picked()).hasSize(1);
    }

    @Test
    void nobodyRevealsBeforeAllHaveCommitted() {
        draw.commit("agency", agency.commitment(request));

        refused("draw.not-committed", "platform", () -> draw.reveal(agency));
    }

    @Test
    void aPartyThatDoesNotRevealVoidsTheDrawByName() {
        commitBoth();
        draw.reveal(platform);

        refused("draw.not-revealed", "agency", draw::draw);
    }

    @Test
    void anotherNonceThanTheCommittedOneIsRefused() {
        commitBoth();

        refused("draw.commitment", "agency", () -> draw.reveal(Nonce.random("agency")));
    }

    @Test
    void aCommitmentCannotBeReplaced() {
        draw.commit("agency", agency.commitment(request));

        refused("draw.committed", "agency", () -> draw.commit("agency", "00".repeat(32)));
    }

    @Test
    void aStrangerTakesNoPart() {
        refused("draw.party", "stranger", () -> draw.commit("stranger", "00".repeat(32)));
        refused("draw.party", "stranger", () -> draw.reveal(Nonce.random("stranger")));
    }

    private void commitBoth() {
        draw.commit("agency", agency.commitment(request));
        draw.commit("platform", platform.commitment(request));
    }

    private static void refused(String reasonCode, String named, Runnable act) {
        assertThatThrownBy(act::run)
                .hasMessageContaining(named)
                .isInstanceOfSatisfying(SealingException.class, refusal -> assertThat(refusal.reasonCode())
                        .isEqualTo(reasonCode));
    }
}
