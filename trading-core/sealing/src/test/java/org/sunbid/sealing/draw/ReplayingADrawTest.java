package org.sunbid.sealing.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.SealingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReplayingADrawTest {

    private static final List<String> EXPERTS = List.of("expert-e", "expert-a", "expert-c", "expert-b", "expert-d");
    private static final DrawRequest REQUEST = DrawRequest.of("panel:A0153010026112300010101:1", EXPERTS, 3);
    private static final List<Nonce> NONCES = List.of(
            new Nonce("platform", "00".repeat(32)),
            new Nonce("agency", "11".repeat(32)),
            new Nonce("supervision", "22".repeat(32)));
    private static final DrawTranscript HELD = Draw.draw(REQUEST, NONCES);

    @Test
    void anHonestTranscriptHoldsAfterItWasWrittenAndRead() {
        VerifiedDraw verified = Draw.replay(DrawTranscript.read(HELD.write()));

        assertThat(verified.transcript()).isEqualTo(HELD);
        assertThat(verified.picked()).hasSize(3);
        assertThat(verified.substitutes()).hasSize(2);
        assertThat(HELD.order()).containsExactlyInAnyOrderElementsOf(EXPERTS);
    }

    @Test
    void theOrderInWhichCandidatesAndNoncesWereGivenDoesNotMatter() {
        List<String> reversed = new ArrayList<>(EXPERTS);
        Collections.reverse(reversed);
        List<Nonce> nonces = new ArrayList<>(NONCES);
        Collections.reverse(nonces);

        assertThat(Draw.draw(DrawRequest.of(REQUEST.subject(), reversed, 3), nonces))
                .isEqualTo(HELD);
    }

    @Test
    void aTranscriptIsWorthlessForAnotherSubject() {
        refused("draw.request-hash", text().replace("0101:1\"", "0101:2\""));
    }

    @Test
    void aCandidateLeftOutOrPutInIsNoticed() {
        refused(
                "draw.request-hash",
                text().replace("[\"expert-a\",\"expert-b\",", "[\"expert-a\",\"expert-aa\",\"expert-b\","));
        refused("draw.request-hash", text().replaceFirst("\"expert-a\",", ""));
    }

    @Test
    void anotherNumberOfPicksIsNoticed() {
        refused("draw.request-hash", text().replace("\"picks\":3", "\"picks\":4"));
    }

    @Test
    void aNonceExchangedAfterTheCommitmentIsNoticed() {
        refused("draw.commitment", text().replace("22".repeat(32), "23".repeat(32)));
    }

    @Test
    void aPartyRenamedOrLeftOutIsNoticed() {
        refused("draw.commitment", text().replace("\"supervision\"", "\"supervisor\""));
        DrawTranscript without = new DrawTranscript(
                REQUEST, HELD.requestHash(), HELD.contributions().subList(1, 3), HELD.seed(), HELD.order());
        refused("draw.seed", new String(without.write(), StandardCharsets.UTF_8));
    }

    @Test
    void anotherSeedIsNoticed() {
        refused("draw.seed", text().replace(HELD.seed(), "33".repeat(32)));
    }

    @Test
    void twoExpertsExchangedInTheOrderAreNoticed() {
        List<String> order = new ArrayList<>(HELD.order());
        Collections.swap(order, 2, 3);
        DrawTranscript forged =
                new DrawTranscript(REQUEST, HELD.requestHash(), HELD.contributions(), HELD.seed(), order);
        refused("draw.order", new String(forged.write(), StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownFieldOrFormatIsRefused() {
        refused("draw.format", text().replace("sunbid-draw-1", "sunbid-draw-2"));
        refused("json.unknown-name", text().replace("\"subject\"", "\"subjects\""));
        refused("json.unknown-name", text().replace("{\"candidates\"", "{\"a\":1,\"candidates\""));
        refused("json.wrong-type", text().replace("\"picks\":3", "\"picks\":\"3\""));
        refused("json.not-canonical", text().replace("\"picks\":3", "\"picks\": 3"));
    }

    /** Computed by an implementation of PROTOCOL.md in another language. */
    @Test
    void theSameRequestAndNoncesGiveForEverTheSameOrder() {
        assertThat(HELD.requestHash()).isEqualTo("501eec347f6e6fd28932b5d5e7b19b7f54f3569c2afbf61e2652089ec0514526");
        assertThat(HELD.seed()).isEqualTo("9357bdecc102e5eff871353437f941ca9d38a485214324591ca9275337f11dd0");
        assertThat(HELD.order()).containsExactly("expert-b", "expert-c", "expert-a", "expert-d", "expert-e");
    }

    private static String text() {
        return new String(HELD.write(), StandardCharsets.UTF_8);
    }

    private static void refused(String reasonCode, String tampered) {
        assertThat(tampered).isNotEqualTo(text());
        assertThatThrownBy(() -> Draw.replay(DrawTranscript.read(tampered.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(SealingException.class, refusal -> assertThat(refusal.reasonCode())
                        .isEqualTo(reasonCode));
    }
}
